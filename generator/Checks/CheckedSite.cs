using SiteBuilder.Checks.Copying;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Checks.Waivers;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>The same site and everything that was found in it. Only this can be rendered.</summary>
internal sealed class CheckedSite
{
    private readonly IReadOnlyList<Finding> found; // by weight, before the waivers
    private readonly DateTime now;
    private readonly Known known;

    private CheckedSite(Site site, Known known, IReadOnlyList<Finding> found, DateTime now, CheckedExtent extent)
    {
        Site = site;
        this.known = known;
        this.found = found;
        this.now = now;
        var waivers = WaiverBook.Of(site, found, now, extent);
        Waivers = waivers.Uses;
        Findings = Finding.InOrder(waivers.Findings);
    }

    public Site Site { get; }

    /// <summary>By file, line, column and code; none twice; waived ones too.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The figures that are looked up in the text of a report, as a number that is the same while they are.</summary>
    public UInt128 Bound(Report report) => known.Readings[report.Lineage].Bound;

    /// <summary>How many remarks there are besides, which are not listed.</summary>
    public int Counted => known.Readings.Values.Sum(reading => reading.Counted);

    /// <summary>Every waiver and what became of it.</summary>
    public IReadOnlyList<WaiverUse> Waivers { get; }

    /// <summary>True where something must not be published.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error && !f.Waived);

    /// <summary>Runs every check of the program.</summary>
    /// <param name="site">The assembled site.</param>
    /// <param name="now">The clock for deadlines and waivers, in the site's time zone.</param>
    /// <param name="before">The site as it was checked before: reports that are the same are not checked again.</param>
    public static CheckedSite From(Site site, DateTime now, CheckedSite? before = null) =>
        From(site, now, RuleCatalogue.Checks, before?.Site.Content.Shared == site.Content.Shared ? (before.known, before.known.Alike) : (Known.Nothing, null));

    /// <summary>Runs every check of the program on what is not known yet.</summary>
    /// <param name="site">The assembled site.</param>
    /// <param name="now">The clock for deadlines and waivers, in the site's time zone.</param>
    /// <param name="known">What was found in reports before.</param>
    public static CheckedSite From(Site site, DateTime now, IKnownReadings known) => From(site, now, RuleCatalogue.Checks, (known, null));

    /// <summary>Runs these checks.</summary>
    public static CheckedSite From(Site site, DateTime now, CheckSet checks) => From(site, now, checks, (Known.Nothing, null));

    /// <summary>On all cores: agency by agency, then the checks of the whole site.</summary>
    private static CheckedSite From(Site site, DateTime now, CheckSet checks, (IKnownReadings Readings, AlikeTexts? Alike) before)
    {
        var lexicon = new Lexicon(site);
        var agencies = site.Reports.GroupBy(r => r.Agency.Slug).Select(g => g.ToList()).ToList();
        var read = new IReadOnlyList<ReportReading>[agencies.Count];
        var pages = Task.Run(() => Pages(site, lexicon, checks).ToList());
        Parallel.For(0, read.Length, Cores.Working, i =>
        {
            read[i] = new AgencyReading(lexicon, checks, before.Readings).Read(agencies[i]);
            site.Content.Texts.Memory.Watch();
        });
        var readings = agencies.SelectMany((reports, i) => reports.Zip(read[i])).ToDictionary(r => r.First.Lineage, r => r.Second);
        var inOrder = site.Reports.Select(r => readings[r.Lineage]).ToList();
        var run = new CheckRun(SourceSpan.Of(""));
        var alike = run.Take("文字指纹", () => AlikeTexts.Of(inOrder.Select(r => r.Print).OfType<TextPrint>(), AlikeTexts.Threshold(lexicon), before.Alike, before.Readings)) ?? AlikeTexts.None;
        var given = new SiteCase(site, now) { Alike = alike, Lexicon = lexicon, Known = before.Readings };
        var all = site.Findings.Concat(inOrder.SelectMany(r => r.Findings)).Concat(pages.GetAwaiter().GetResult()).Concat(run.Findings).Concat(Whole(given, checks));
        return new CheckedSite(site, before.Readings.IsWrittenDown ? Known.Briefly(readings) : new Known(readings, alike), Finding.InOrder(new Weights(site).Of(all)), now, CheckedExtent.Content);
    }

    /// <summary>The same with what its finished pages showed; settings and waivers hold for that too.</summary>
    /// <param name="shown">What was found in pages, themes and files that are made.</param>
    /// <param name="extent">Whether every page was made.</param>
    public CheckedSite With(IEnumerable<Finding> shown, CheckedExtent extent) =>
        new(Site, known, Finding.InOrder(found.Concat(new Weights(Site).Of(shown))), now, extent);

    private static IEnumerable<Finding> Pages(Site site, Lexicon lexicon, CheckSet checks)
    {
        foreach (var page in site.Pages)
        {
            var run = new CheckRun(SourceSpan.Of(page.Parsed.File));
            if (run.Take("正文", () => Prose.Of(page.Parsed.Narrative, binding => binding.Source)) is { } prose)
                PassageReading.Of(page, prose, lexicon).Through(checks.Passages, run);
            foreach (var finding in run.Findings) yield return finding;
        }
    }

    private static IEnumerable<Finding> Whole(SiteCase given, CheckSet checks)
    {
        var runs = checks.Sites.Select(_ => new CheckRun(SourceSpan.Of(""))).ToArray();
        Parallel.For(0, runs.Length, Cores.Working, i => runs[i].Take(checks.Sites[i], () => checks.Sites[i].Run(given)));
        return runs.SelectMany(run => run.Findings);
    }

    /// <summary>What need not be found out again while reports and settings are the same.</summary>
    private sealed record Known(IReadOnlyDictionary<ReportLineage, ReportReading> Readings, AlikeTexts? Alike) : IKnownReadings
    {
        public ReportReading? Of(Report report) => Readings.GetValueOrDefault(report.Lineage);

        /// <summary>What only this run still asks for.</summary>
        public static Known Briefly(IReadOnlyDictionary<ReportLineage, ReportReading> readings) =>
            new(readings.ToDictionary(r => r.Key, r => new ReportReading([], null) { Counted = r.Value.Counted, Bound = r.Value.Bound }), null);

        public static readonly Known Nothing = new(new Dictionary<ReportLineage, ReportReading>(), null);
    }
}
