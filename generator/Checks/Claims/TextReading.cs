using SiteBuilder.Checks.Reports;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Claims;

/// <summary>
/// The narrative of one report as statements that can be held against its tables, each with what came of it, and how many
/// numbers were left alone because it is not certain what they count.
/// </summary>
internal sealed class TextReading
{
    private const int LongestHeading = 24;

    private readonly List<Claim> claims = [];
    private readonly List<Mention> unjudged = [];
    private readonly List<NoneClaim> nones = [];
    private readonly List<Growth> growths = [];
    private readonly List<Share> shares = [];
    private readonly List<Breakdown> breakdowns = [];
    private readonly List<YearlyCount> yearly = [];
    private readonly List<FeeStatement> fees = [];

    private TextReading(Prose prose, Ledger ledger, Ledger? last)
    {
        var words = new WordList(OwnNames.Of(ledger.Report.Agency), ledger.Report.Form);
        var section = Section.Any;
        foreach (var paragraph in prose.Paragraphs)
        {
            section = paragraph.Part switch { 3 => Section.Requests, 4 => Section.Disputes, _ when IsHeading(paragraph) => SectionOf(paragraph.Text), 0 or 2 or 5 or 6 => Section.Any, _ => section };
            if (IsHeading(paragraph) || paragraph.InTable || paragraph.HasUnsoundBinding) continue;
            var line = PlainLine.Of(paragraph, ledger.Report.Year);
            Read(new Wording(line, Tokenizer.Read(line.Text, words), section), ledger, last);
        }
    }

    public IReadOnlyList<Claim> Claims => claims;

    public IReadOnlyList<NoneClaim> Nones => nones;

    public IReadOnlyList<Growth> Growths => growths;

    public IReadOnlyList<Share> Shares => shares;

    public IReadOnlyList<Breakdown> Breakdowns => breakdowns;

    public IReadOnlyList<YearlyCount> YearlyCounts => yearly;

    public IReadOnlyList<FeeStatement> ProcessingFees => fees;

    /// <summary>The numbers beside words of the tables that were left alone, since nobody can tell their cell.</summary>
    public IReadOnlyList<Mention> Unjudged => unjudged;

    /// <summary>How many numbers with a unit the text has.</summary>
    public int Numbers { get; private set; }

    /// <summary>How many statements were held against a figure or each other, right or wrong.</summary>
    public int Judged => claims.Count(c => c.Verdict != Verdict.Open) + nones.Count(n => n.Verdict != Verdict.Open)
        + growths.Count(g => g.Verdict != Verdict.Open) + shares.Count + breakdowns.Count(b => b.Verdict != Verdict.Open);

    /// <summary>How many numbers with a unit nothing is said about.</summary>
    public int LeftAlone { get; private set; }

    /// <summary>Reads a report's text; without last year's report nothing is said about growth.</summary>
    public static TextReading Of(Report report, Prose prose) =>
        new(prose, new Ledger(report), report.Previous is null ? null : new Ledger(report.Previous));

    /// <summary>A heading, or a paragraph that is written as one: （二）依申请公开情况.</summary>
    private static bool IsHeading(ProseParagraph paragraph)
    {
        if (paragraph.Heading > 0) return true;
        if (paragraph.Text.Length > LongestHeading) return false;
        var text = paragraph.Text.AsSpan().Trim().TrimEnd("。：:");
        return text.Length > 3 && !text.ContainsAny("。；，;") && !text[3..].ContainsAnyInRange('0', '9') && !text[3..].ContainsAnyInRange('０', '９')
            && HeadingNumber.Of(paragraph.Text) is not null;
    }

    private static Section SectionOf(string heading) =>
        heading.Contains("依申请公开", StringComparison.Ordinal) || heading.Contains("公开申请", StringComparison.Ordinal) ? Section.Requests
        : heading.Contains("复议", StringComparison.Ordinal) || heading.Contains("诉讼", StringComparison.Ordinal) ? Section.Disputes : Section.Any;

    private void Read(Wording wording, Ledger ledger, Ledger? last)
    {
        var reader = CountReader.Read(wording, ledger);
        var counts = reader.Claims;
        unjudged.AddRange(reader.Unjudged);
        var grown = GrowthReader.Read(wording, counts).Select(g => g.HeldAgainst(ledger, last)).ToList();
        var parts = wording.IsPaired ? BreakdownReader.Read(wording, counts).ToList() : [];
        var portions = ShareReader.Read(wording, counts, ledger).ToList();
        claims.AddRange(AddedUp(counts.OrderBy(c => c.Key).Select(c => c.Value)));
        nones.AddRange(NoneReader.Read(wording, ledger));
        growths.AddRange(grown);
        shares.AddRange(portions);
        breakdowns.AddRange(parts.Where(b => b.Parts.Append(b.Whole).All(i => !counts.TryGetValue(i, out var c) || c.Verdict != Verdict.Wrong)));
        yearly.AddRange(YearlyCountReader.Read(wording));
        fees.AddRange(ProcessingFeeReader.Read(wording));
        int numbers = wording.Tokens.Count(t => t.IsNumber && t.Number.Unit.Length > 0);
        Numbers += numbers;
        LeftAlone += numbers - counts.Values.Count(c => c.Number.Unit.Length > 0) - grown.Count(g => g.Direction != 0) - portions.Count;
    }

    /// <summary>新收12件办结10件，上年结转2件办结2件: two counts of one thing that together make the figure.</summary>
    private static IEnumerable<Claim> AddedUp(IEnumerable<Claim> counts)
    {
        var all = counts.ToList();
        var split = all.Where(c => c.Subject.Sums[0] == Subject.Closed.Sums[0] && c.Sums is not null).ToList();
        bool together = split.Count is 2 or 3 && split.Sum(c => c.Number.Value) == split[0].Sums![0].Value;
        return together ? all.Select(c => split.Contains(c) ? c with { Verdict = Verdict.Right } : c) : all;
    }
}
