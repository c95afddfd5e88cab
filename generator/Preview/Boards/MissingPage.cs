using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Preview.Boards;

/// <summary>In the place of a page that cannot be made: what was found in its folder, or that there is none.</summary>
internal static class MissingPage
{
    /// <param name="snapshot">The state that is shown.</param>
    /// <param name="path">The folder (<c>reports/agency/year</c>) or file that was asked for.</param>
    public static ReadOnlyMemory<byte> Of(Snapshot snapshot, string path)
    {
        var findings = snapshot.About(path).ToList();
        string body = findings.Count == 0
            ? $"<p>没有「{Html.Escape(path)}」这一页。</p>\n"
            : $"<p>「{Html.Escape(path)}」还读不成一份报告，改好下面的问题后会自动显示。</p>\n{FindingsBoard.List(snapshot, findings)}";
        return BoardPage.Of(snapshot, "没有这一页", body);
    }
}
