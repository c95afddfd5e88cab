using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Preview.Boards;

/// <summary>In the place of a page whose template is broken: the mistake and where it stands.</summary>
internal static class BrokenPage
{
    /// <summary>True where rendering stopped, so that there is no whole page to show.</summary>
    public static bool IsBroken(MadeFile made) => made.Findings.Any(f => f.Rule == GK501_BrokenTemplate.Rule);

    public static ReadOnlyMemory<byte> Of(Snapshot snapshot, MadeFile made)
    {
        var mistakes = made.Findings.Concat(snapshot.Findings.Where(f => f.Place.File.StartsWith("themes/", StringComparison.Ordinal)));
        return BoardPage.Of(snapshot, "模板有错，这一页排不出来", $"<p>改好后会自动显示。</p>\n{FindingsBoard.List(snapshot, mistakes)}");
    }
}
