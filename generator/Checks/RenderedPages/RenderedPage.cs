using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>A finished page, checked on its bytes before it is written.</summary>
/// <param name="bytes">The page.</param>
/// <param name="source">The file of the content folder that it is made of: where findings stand.</param>
/// <param name="settings">What every page must say of the site.</param>
internal sealed class RenderedPage(ReadOnlyMemory<byte> bytes, string source, SiteSettings settings)
{
    /// <summary>The report whose page it is, or null.</summary>
    public Report? Report { get; init; }

    /// <summary>True for the home page, on which what all pages share is checked once.</summary>
    public bool IsHome { get; init; }

    public IReadOnlyList<Finding> Check()
    {
        var page = bytes.Span;
        var findings = new List<Finding>();
        if (Report is not null) findings.AddRange(GK401_CellNotOnceInPage.Run(Report, page));
        findings.AddRange(GK402_NullInPage.Run(source, page));
        if (IsHome) findings.AddRange(GK407_ItemLostByTheme.Run(settings, page));
        findings.AddRange(GK408_BlockedByPolicy.Run(source, settings, page));
        return findings;
    }
}
