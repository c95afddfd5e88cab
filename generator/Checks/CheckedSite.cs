using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
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

    /// <summary>Runs every check, reports on all cores.</summary>
    /// <param name="site">The assembled site.</param>
    /// <param name="now">The clock for deadlines and waivers, in the site's time zone.</param>
    public static CheckedSite From(Site site, DateTime now)
    {
        var found = new List<Finding>[site.Reports.Count];
        var (tableChecks, reportChecks) = (RuleCatalogue.TableChecks, RuleCatalogue.ReportChecks);
        Parallel.For(0, found.Length, i =>
        {
            var report = site.Reports[i];
            var list = found[i] = [];
            foreach (var table in report.Tables.Values)
            {
                var given = new TableCase(report, table, Diagnosis.Of(table));
                foreach (var check in tableChecks) list.AddRange(check.Run(given));
            }
            foreach (var check in reportChecks) list.AddRange(check.Run(report));
        });
        var all = new List<Finding>(site.Findings);
        foreach (var list in found) all.AddRange(list);
        foreach (var check in RuleCatalogue.SiteChecks) all.AddRange(check.Run(site, now));
        return new CheckedSite(site, Finding.InOrder(new Weights(site).Of(all)));
    }
}
