using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>The checks of a finished page, run on its bytes before it is written.</summary>
internal static class RenderedPage
{
    /// <param name="page">The finished page.</param>
    /// <param name="source">The file of the content folder that it is made of.</param>
    /// <param name="report">The report whose page it is, or null.</param>
    public static IReadOnlyList<Finding> Check(ReadOnlySpan<byte> page, string source, Report? report)
    {
        var findings = new List<Finding>();
        if (report is not null) findings.AddRange(GK401_CellNotOnceInPage.Run(report, page));
        findings.AddRange(GK402_NullInPage.Run(source, page));
        return findings;
    }
}
