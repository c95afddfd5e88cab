using SiteBuilder.Comparing;
using SiteBuilder.Comparing.Formats;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Preview.Boards;

/// <summary>待发布变更: what would be other on the public site than what was last published, with links to the changed pages, where the changed cells are marked.</summary>
internal static class ChangesBoard
{
    private const string Title = "待发布变更";

    public static ReadOnlyMemory<byte> Page(Snapshot snapshot, CancellationToken stop)
    {
        try
        {
            using var before = Baseline.Find(null, snapshot.Workspace, snapshot.Site.Settings, stop);
            using var after = ContentEdition.Of(new("当前内容", "the content now"), snapshot.Workspace, stop, snapshot.Checked);
            var difference = SiteComparison.Of(before, after);
            string heading = Html.Escape(DifferenceWords.Title(difference).Zh);
            return BoardPage.Of(snapshot, Title, $"<p>{heading}。草稿不在其中。</p>\n{DifferenceAsHtml.Body(difference, Language.Chinese, "/")}");
        }
        catch (UserException e)
        {
            return BoardPage.Of(snapshot, Title, $"<p>{Html.Escape(e.Text.Zh)}</p>\n<p>先运行一次 build，这里就能看到之后的变化。</p>\n");
        }
    }
}
