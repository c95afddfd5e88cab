using SiteBuilder.Checks.Claims;
using SiteBuilder.Checks.Copying;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Checks.WholeSite;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>
/// Something the program looks for. A check is one file: its rule and its <c>Run</c>. It is found by being there
/// (<see cref="RuleCatalogue"/>), sees only what it is given, and reports only under its own rule.
/// </summary>
internal abstract class Check
{
    public abstract Rule Rule { get; }
}

/// <summary>A check of one table of one report, given what the diagnosis made of its relations.</summary>
internal abstract class TableCheck : Check
{
    public abstract IEnumerable<Finding> Run(TableCase table);
}

/// <summary>A check of one report, alone or against the two years before it; further back none may look (<see cref="ReportLineage"/>).</summary>
internal abstract class ReportCheck : Check
{
    public abstract IEnumerable<Finding> Run(ReportCase report);
}

/// <summary>A check of any text that goes out: paragraphs of reports and pages, and the words of their front matter.</summary>
internal abstract class PassageCheck : Check
{
    /// <summary>True for checks that also look at where links lead.</summary>
    public virtual bool ReadsAddresses => false;

    /// <summary>A quick look at a text, one passage or many: false where nothing in it can be meant.</summary>
    public virtual bool Concerns(string text, Lexicon lexicon) => true;

    public abstract IEnumerable<Finding> Run(PassageCase given);
}

/// <summary>A check of the whole site.</summary>
internal abstract class SiteCheck : Check
{
    public abstract IEnumerable<Finding> Run(SiteCase site);
}

/// <summary>A table to be checked: whose it is, and how its failing relations are explained.</summary>
internal sealed record TableCase(Report Report, FilledTable Table, IReadOnlyList<Explanation> Explanations)
{
    /// <summary>The full address of a cell.</summary>
    public string Address(int cell) => Report.Address(Table, cell);

    public IReadOnlyList<string> Addresses(IEnumerable<int> cells) => [.. cells.Select(Address)];
}

/// <summary>A report to be checked, its text read once for all checks, and what the report of the year before says of its own.</summary>
internal sealed record ReportCase(Report Report, Prose Prose, OwnText? LastText, Lexicon Lexicon)
{
    private TextReading? reading;
    private Ledger? ledger, last;
    private OwnText? ownText;

    /// <summary>What the text says in numbers, held against the tables; read once, when the first check asks.</summary>
    public TextReading Reading => reading ??= TextReading.Of(Prose, Ledger, LastLedger);

    /// <summary>The figures as sentences speak of them.</summary>
    public Ledger Ledger => ledger ??= Of(Report);

    /// <summary>Those of the year before; null where there is no report of it.</summary>
    public Ledger? LastLedger => Report.Previous is null ? null : last ??= Of(Report.Previous);

    /// <summary>What the text says of its own.</summary>
    public OwnText OwnText => ownText ??= OwnText.Of(Report, Prose);

    private Ledger Of(Report report) => new(report, Lexicon.Phrasebook(report.Agency, report.Form));
}

/// <summary>A passage to be checked.</summary>
internal sealed record PassageCase(Passages.Passage Passage, Lexicon Lexicon);

/// <summary>The site to be checked: every report, drafts too, and the clock in the site's time zone.</summary>
internal sealed class SiteCase(Site site, DateTime now)
{
    private readonly Lazy<ReportingDuty> duty = new(() => new ReportingDuty(site, now));
    private readonly Lazy<IReadOnlyList<Rollup>> rollups = new(() => [.. Rollup.Of(site, new ReportingDuty(site, now))]);

    public Site Site => site;

    public DateTime Now => now;

    /// <summary>Who has to report, for which years, until when.</summary>
    public ReportingDuty Duty => duty.Value;

    /// <summary>The government's reports beside those of its agencies, added up once for all checks.</summary>
    public IReadOnlyList<Rollup> Rollups => rollups.Value;

    /// <summary>Reports whose texts may be alike, by their fingerprints.</summary>
    public required AlikeTexts Alike { get; init; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>What need not be found out again.</summary>
    public required IKnownReadings Known { get; init; }
}
