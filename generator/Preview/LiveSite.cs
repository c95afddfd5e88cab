using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Preview;

/// <summary>
/// The site as it stands now. One loop reads again whenever a file changed and puts the next snapshot in the place of the last; whoever
/// is answering a request goes on with the one it has. What cannot be read leaves the last good state with a word why.
/// </summary>
internal sealed class LiveSite
{
    private static readonly Text Unread = new("内容正在变动，暂时读不出来，稍后自动重试。", "The content is changing and cannot be read just now; it is tried again.");

    private readonly Workspace workspace;
    private volatile Snapshot current;
    private string stamp;

    /// <exception cref="UserException">There is no content folder.</exception>
    public LiveSite(Workspace workspace)
    {
        this.workspace = workspace;
        var tree = SourceTree.Read(workspace.Content);
        stamp = StampOf(tree);
        current = Snapshot.Of(tree, workspace, 1);
    }

    public Snapshot Current => current;

    /// <summary>Whoever shows pages hears of each new version.</summary>
    public ChangeStream Changes { get; } = new();

    /// <summary>Follows the files until the preview ends.</summary>
    public async Task Follow(ContentWatch watch, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await watch.Wait(stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            Refresh();
        }
    }

    /// <summary>Reads again if any file has another size or time than before.</summary>
    private void Refresh()
    {
        try
        {
            var tree = SourceTree.Read(workspace.Content);
            string now = StampOf(tree);
            if (now == stamp && current.Trouble is null) return;
            Show(Snapshot.Of(tree, workspace, current.Version + 1));
            stamp = now;
        }
        catch (UserException e)
        {
            Tell(e.Text);
        }
#pragma warning disable CA1031 // files may vanish under any line that reads them: the preview goes on and tries again
        catch (Exception e)
#pragma warning restore CA1031
        {
            Tell(e is IOException or UnauthorizedAccessException ? Unread
                : new($"程序内部出错，这是程序的缺陷，请报告给开发者：{e.GetType().Name}: {e.Message}", $"The program failed; please report: {e.GetType().Name}: {e.Message}"));
        }
    }

    private void Tell(Text trouble)
    {
        stamp = ""; // the next look reads again
        if (current.Trouble != trouble) Show(current.But(trouble, current.Version + 1));
    }

    private void Show(Snapshot next)
    {
        current = next;
        Changes.Tell(next.Version);
    }

    private string StampOf(SourceTree tree)
    {
        var themes = Directory.Exists(workspace.Themes) ? SourceTree.Read(workspace.Themes).Files : [];
        return ChangeStamp.Of(tree.Files.Concat(themes), DateTime.UtcNow);
    }
}
