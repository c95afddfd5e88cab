using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing;

/// <summary>The site as <c>build</c> would have made it of the content and the themes of a revision of git.</summary>
internal sealed class RevisionEdition : Edition
{
    private readonly RevisionFiles files;
    private readonly ContentEdition made;

    private RevisionEdition(RevisionFiles files, ContentEdition made)
    {
        this.files = files;
        this.made = made;
    }

    public override Text Name => made.Name;

    public override IReadOnlyDictionary<string, string> Files => made.Files;

    public override CheckedSite Content => made.Content;

    /// <exception cref="UserException">git is missing, or there was no content then.</exception>
    public static RevisionEdition Of(string revision, Workspace workspace, CancellationToken stop)
    {
        var files = new RevisionFiles();
        try
        {
            if (!files.TryLayOut(workspace.Content, revision, "content"))
                throw new UserException(new($"修订「{revision}」中没有「{workspace.Content}」。", $"The revision “{revision}” has no “{workspace.Content}”."));
            bool themes = Directory.Exists(workspace.Themes) && RevisionFiles.Exists(workspace.Themes, revision) && files.TryLayOut(workspace.Themes, revision, "themes");
            var then = workspace with
            {
                Content = Path.Combine(files.Folder, "content"),
                Themes = themes ? Path.Combine(files.Folder, "themes") : workspace.Themes,
            };
            return new RevisionEdition(files, ContentEdition.Of(Text.Same(revision), then, stop));
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    public override ReadOnlyMemory<byte>? Read(string route) => made.Read(route);

    public override void Dispose()
    {
        files.Dispose();
        base.Dispose();
    }
}
