using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>The same site and everything that was found in it. Only this can be rendered.</summary>
internal sealed class CheckedSite
{
    private CheckedSite(Site site, IReadOnlyList<Finding> findings)
    {
        Site = site;
        Findings = findings;
    }

    public Site Site { get; }

    /// <summary>By file, line, column and code; none twice; waived ones too.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>True where something must not be published.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error && !f.Waived);

    /// <summary>Runs every check.</summary>
    /// <param name="site">The assembled site.</param>
    /// <param name="now">The clock for deadlines and waivers, in the site's time zone.</param>
    public static CheckedSite From(Site site, DateTime now) =>
        new(site, Finding.InOrder(site.Findings));
}
