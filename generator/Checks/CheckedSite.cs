using SiteBuilder.Checks.Copying;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Checks.Waivers;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>The same site and everything that was found in it. Only this can be rendered.</summary>
internal sealed class CheckedSite
{
    private CheckedSite(Site site, WaiverBook waivers)
    {
        Site = site;
        Waivers = waivers.Uses;
        Findings = Finding.InOrder(waivers.Findings);
    }

    public Site Site { get; }

    /// <summary>By file, line, column and code; none twice; waived ones too.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Every waiver and what became of it.</summary>
    public IReadOnlyList<WaiverUse> Waivers { get; }

    /// <summary>True where something must not be published.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error && !f.Waived);

    /// <summary>Runs every check, reports on all cores.</summary>
    /// <param name="site">The assembled site.</param>
    /// <param name="now">The clock for deadlines and waivers, in the site's time zone.</param>
    public static CheckedSite From(Site site, DateTime now)
    {
        var lexicon = new Lexicon(site);
        var agencies = site.Reports.GroupBy(r => r.Agency.Slug).ToList();
        var found = new List<Finding>[agencies.Count];
        var prints = new List<TextPrint>[agencies.Count];
        Parallel.For(0, found.Length, i => found[i] = Agency(agencies[i], lexicon, prints[i] = []));
        var all = new List<Finding>(site.Findings);
        foreach (var list in found) all.AddRange(list);
        foreach (var page in site.Pages) all.AddRange(PassageReading.Of(page, Prose.Of(page.Parsed.Narrative, binding => binding.Source), lexicon));
        var given = new SiteCase(site, now) { Prints = [.. prints.SelectMany(p => p)], Lexicon = lexicon };
        foreach (var check in RuleCatalogue.SiteChecks) all.AddRange(check.Run(given));
        return new CheckedSite(site, WaiverBook.Of(site, Finding.InOrder(new Weights(site).Of(all)), now));
    }

    /// <summary>The reports of one agency, year by year: each text is read once and kept for the year after.</summary>
    private static List<Finding> Agency(IEnumerable<Report> reports, Lexicon lexicon, List<TextPrint> prints)
    {
        var findings = new List<Finding>();
        (Report Report, Prose Prose)? before = null;
        foreach (var report in reports)
        {
            foreach (var table in report.Tables.Values)
            {
                var given = new TableCase(report, table, Diagnosis.Of(table));
                foreach (var check in RuleCatalogue.TableChecks) findings.AddRange(check.Run(given));
            }
            var prose = Prose.Of(report.Narrative, binding => BoundFigures.Read(report, binding));
            var previous = before is { } b && b.Report == report.Previous ? b.Prose : null;
            var read = new ReportCase(report, prose, previous, lexicon);
            foreach (var check in RuleCatalogue.ReportChecks) findings.AddRange(check.Run(read));
            findings.AddRange(PassageReading.Of(report, prose, lexicon));
            if (TextPrint.Of(report, prose) is { } print) prints.Add(print);
            before = (report, prose);
        }
        return findings;
    }
}
