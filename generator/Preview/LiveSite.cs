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
    private Sources? sources; // null after a trouble: the next look reads again

    /// <exception cref="UserException">There is no content folder.</exception>
    public LiveSite(Workspace workspace)
    {
        this.workspace = workspace;
        sources = Sources.Of(workspace);
        current = Snapshot.Of(sources, workspace, null);
    }

    public Snapshot Current => current;

    /// <summary>Whoever shows pages hears of each new version.</summary>
    public ChangeStream Changes { get; } = new();

    /// <summary>Follows the files until the preview ends.</summary>
    public async Task Follow(ContentWatch watch, CancellationToken stop)
    {
        while (true)
        {
            IReadOnlyCollection<string>? changed;
            try
            {
                changed = await watch.Wait(stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            Refresh(changed);
        }
    }

    /// <summary>Reads again if any file has another size or time than before.</summary>
    /// <param name="changed">Where something happened; null: everywhere is to be looked.</param>
    private void Refresh(IReadOnlyCollection<string>? changed)
    {
        try
        {
            var now = Sources.Of(workspace, sources, changed);
            if (sources is not null && now.AreLike(sources) && current.Trouble is null) return;
            Show(Snapshot.Of(now, workspace, current));
            sources = now;
            current.Prepare();
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
        sources = null;
        if (current.Trouble != trouble) Show(current.But(trouble, current.Version + 1));
    }

    private void Show(Snapshot next)
    {
        current = next;
        Changes.Tell(next.Version);
    }
}
