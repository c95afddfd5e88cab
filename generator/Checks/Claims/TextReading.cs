using SiteBuilder.Checks.Reports;
using SiteBuilder.Content;

namespace SiteBuilder.Checks.Claims;

/// <summary>
/// The narrative of one report as statements that can be held against its tables, each with what came of it, and the numbers
/// that were left alone because it is not certain what they count.
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
        var section = Section.Any;
        foreach (var paragraph in prose.Paragraphs)
        {
            bool heading = IsHeading(paragraph);
            section = paragraph.Part switch { 3 => Section.Requests, 4 => Section.Disputes, _ when heading => SectionOf(paragraph.Text), 0 or 2 or 5 or 6 => Section.Any, _ => section };
            if (heading || paragraph.InTable || paragraph.HasUnsoundBinding || !Relevance.MayState(paragraph, section)) continue;
            var line = PlainLine.Of(paragraph, ledger.Report.Year);
            Read(new Wording(line, Tokenizer.Read(line.Text, ledger.Phrasebook), section), ledger, last);
        }
    }

    public IReadOnlyList<Claim> Claims => claims;

    public IReadOnlyList<NoneClaim> Nones => nones;

    public IReadOnlyList<Growth> Growths => growths;

    public IReadOnlyList<Share> Shares => shares;

    public IReadOnlyList<Breakdown> Breakdowns => breakdowns;

    public IReadOnlyList<YearlyCount> YearlyCounts => yearly;

    public IReadOnlyList<FeeStatement> ProcessingFees => fees;

    /// <summary>The typed numbers beside words of the tables that were left alone, since nobody can tell their cell.</summary>
    public IReadOnlyList<Mention> Unjudged => unjudged;

    /// <summary>How many statements were held against a figure or each other, right or wrong.</summary>
    public int Judged => claims.Count(c => c.Verdict != Verdict.Open) + nones.Count(n => n.Verdict != Verdict.Open)
        + growths.Count(g => g.Verdict != Verdict.Open) + shares.Count + breakdowns.Count(b => b.Verdict != Verdict.Open);

    /// <summary>Reads a report's text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="ledger">The report's figures.</param>
    /// <param name="last">Those of the year before; without them nothing is said about growth.</param>
    public static TextReading Of(Prose prose, Ledger ledger, Ledger? last) => new(prose, ledger, last);

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

    /// <summary>Each kind of statement is only looked for where a word of its kind stands.</summary>
    private void Read(Wording wording, Ledger ledger, Ledger? last)
    {
        var said = wording.Senses;
        var reader = CountReader.Read(wording, ledger);
        var counts = reader.Claims;
        var grown = said.Any(GrowthReader.Comparing) ? GrowthReader.Read(wording, counts) : [];
        growths.AddRange(grown.Select(g => g.HeldAgainst(ledger, last)));
        unjudged.AddRange(reader.Unjudged.Where(left => grown.All(g => g.Mention.Token != left.Token))); // 申请同比增加5件
        if (said.Has(Sense.Among) && wording.IsPaired)
            breakdowns.AddRange(BreakdownReader.Read(wording, counts).Where(b => b.Parts.Append(b.Whole).All(i => !counts.TryGetValue(i, out var c) || c.Verdict != Verdict.Wrong)));
        if (said.Has(Sense.Share)) shares.AddRange(ShareReader.Read(wording, counts, ledger));
        if (counts.Count > 0) claims.AddRange(AddedUp(counts.OrderBy(c => c.Key).Select(c => c.Value)));
        if (said.Any(NoneReader.Denying)) nones.AddRange(NoneReader.Read(wording, ledger));
        if (said.Has(Sense.Proactively)) yearly.AddRange(YearlyCountReader.Read(wording));
        if (said.Has(Sense.Collect)) fees.AddRange(ProcessingFeeReader.Read(wording));
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
