using System.Globalization;
using SiteBuilder.Checks.Claims;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Checks.Claims;

/// <summary>The steps from a line of text to what it says, each by a list of its own under <c>tests/lists</c>.</summary>
public sealed class ListedSentencesTests
{
    private static readonly Phrasebook Words = new(SpokenReport.Agency, FormCatalogue.BuiltIn().For(2024)!);

    public static IEnumerable<TheoryDataRow<string>> Of(string list) => ListedCases.Sections(list);

    /// <summary>The number begins behind |, or with the text.</summary>
    [Theory, MemberData(nameof(Of), "numbers.txt")]
    public void Numbers_are_read_as_listed(string section) => ListedCases.Hold("numbers.txt", section, text =>
        [NumberReader.At(text.Replace("|", "", StringComparison.Ordinal), Math.Max(0, text.IndexOf('|', StringComparison.Ordinal))) is var (number, end, isDate)
            ? $"{Number(number.Value)} by {Number(number.Step)} {number.Unit} {number.Exactness}{(isDate ? " date" : "")}, then “{text.Replace("|", "", StringComparison.Ordinal)[end..]}”" : "no number"]);

    [Theory, MemberData(nameof(Of), "plain-lines.txt")]
    public void Lines_are_made_plain_as_listed(string section) => ListedCases.Hold("plain-lines.txt", section, text =>
    {
        var line = PlainLine.Of(Paragraph(text), 2024);
        return [line.Text, string.Join(' ', Enumerable.Range(0, line.Text.Length + 1).Select(line.Offset))];
    });

    [Theory, MemberData(nameof(Of), "words.txt")]
    public void Lines_are_cut_into_words_as_listed(string section) => ListedCases.Hold("words.txt", section, text =>
    {
        var line = PlainLine.Of(Paragraph(text), 2024);
        return [string.Join(' ', Tokenizer.Read(line.Text, Words).Select(t => $"{line.Text[t.Start..t.End].Replace('\n', '|')}:{t.Sense}{(t.Key.Length > 0 ? "=" + t.Key : "")}{(t.IsNumber ? $"={Number(t.Number.Value)}{t.Number.Unit}{(t.Number.IsExact ? "" : "~")}" : "")}"))];
    });

    /// <summary>A kind of agency, its name, its short name and others, by spaces.</summary>
    [Theory, MemberData(nameof(Of), "own-names.txt")]
    public void Agencies_speak_of_themselves_as_listed(string section) => ListedCases.Hold("own-names.txt", section, text =>
    {
        string[] words = text.Split(' ');
        var kind = Enum.GetValues<AgencyKind>().First(k => new Agency { Slug = "a", Name = "", ShortName = "", Kind = k }.KindName == words[0]);
        return [string.Join(' ', OwnNames.Of(new Agency { Slug = "a", Name = words[1], ShortName = words[2], Kind = kind, Aliases = words[3..] }))];
    });

    /// <summary>The name of a section is the heading under which its sentences stand, or the number of the part.</summary>
    [Theory, MemberData(nameof(Of), "sentences.txt")]
    public void Sentences_are_understood_as_listed(string section) => ListedCases.Hold("sentences.txt", section, text =>
        Understood(section.StartsWith("Part ", StringComparison.Ordinal) ? SpokenReport.Saying(text, section[^1] - '0') : SpokenReport.Saying($"### {section}\n\n{text}")));

    private static IEnumerable<string> Understood(TextReading reading)
    {
        string[] said =
        [
            .. reading.Claims.Select(c => $"{c.Subject.Name} {Said(c.Number)} {c.Verdict}{(c.Verdict == Verdict.Wrong ? $" ≠ {Number(c.Sum!.Value)}" : "")} {Place(c.Mention)}"),
            .. reading.Nones.Select(n => $"no {n.Subject.Name} {n.Verdict} {Place(n.Mention)}"),
            .. reading.Growths.Select(g => $"{g.Subject.Name} {(g.Direction < 0 ? "down" : g.Direction > 0 ? "up" : "level")} {Said(g.Number)}{(g.Percent ? "%" : "")} {g.Verdict}{(g.Expected is { } right ? $" ≠ {Number(Math.Round(right, 2))}" : "")} {Place(g.Mention)}"),
            .. reading.Breakdowns.Select(b => $"parts {Number(b.Sum)} of {Number(b.Total)} {b.Verdict} {Place(b.Mention)}"),
            .. reading.Shares.Select(s => $"share {Said(s.Percent)} of {string.Join('/', s.Wholes.Select(Number))} {s.Verdict} {Place(s.Mention)}"),
            .. reading.YearlyCounts.Select(y => $"in the year {Said(y.Number)} {Place(y.Mention)}"),
            .. reading.ProcessingFees.Select(f => $"processing fee {Number(f.Amount)} {Place(f.Mention)}"),
            .. reading.Unjudged.Select(m => $"left alone {Place(m)}"),
        ];
        return said.Length == 0 ? ["nothing"] : said;
    }

    private static string Said(Numeral number) => $"{Number(number.Value)}{(number.Step == 1 ? "" : $"±{Number(number.Step)}")}";

    private static string Place(Mention mention) => $"{mention.Place.Line}:{mention.Place.Column}+{mention.Place.Length} {mention.Typed} | {mention.Quote}";

    private static string Number(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static ProseParagraph Paragraph(string text)
    {
        const string File = "reports/shuiwuju/2024/report.md";
        return new ProseParagraph(1, 0, false, [new ProsePiece(text, 0, false)], new SectionPlaces(text, 1, File));
    }
}
