using System.Globalization;
using SiteBuilder.Checks.Copying;
using SiteBuilder.Content;
using SiteBuilder.Tests.Checks.Claims;

namespace SiteBuilder.Tests.Checks.Copying;

/// <summary>What a text says of its own, and how much of it stands in another, by <c>tests/lists/likeness.txt</c>.</summary>
public sealed class ListedTextsTests
{
    public static IEnumerable<TheoryDataRow<string>> Of(string list) => ListedCases.Sections(list);

    /// <summary>Two texts with | between, their paragraphs with ¶; 150@7 stands for so many characters, no two alike, from the seventh on.</summary>
    [Theory, MemberData(nameof(Of), "likeness.txt")]
    public void Texts_are_compared_as_listed(string section) => ListedCases.Hold("likeness.txt", section, text =>
    {
        var texts = text.Split('|').Select(t => string.Join("\n\n", t.Split('¶').Select(Written))).Select(t => SpokenReport.Written(t, section[^1] is >= '0' and <= '6' ? section[^1] - '0' : 1)).ToList();
        var own = texts.ConvertAll(report => OwnText.Of(report, Prose.Of(report.Narrative, _ => "")));
        IEnumerable<string> said = own.Select(o => $"{Runs(o.OfOthers)}, problems {Runs(o.OfProblems)}, {(TextPrint.Of(texts[0], o) is null ? "no print" : "a print")}");
        if (own.Count < 2) return said;
        var (one, other) = (TextPrint.Of(texts[0], own[0]), TextPrint.Of(texts[1], own[1]));
        string prints = one is null || other is null ? "" : $", {(one.Likeness(other) * TextPrint.Boxes).ToString(CultureInfo.InvariantCulture)} boxes, {Enumerable.Range(0, TextPrint.BandCount).Count(b => one.Band(b) == other.Band(b))} bands";
        return said.Append((Likeness.Of(own[0].All, own[1].All) is { } like
            ? $"{like.Share} % of {like.Runs}; line {like.Paragraph.Place(0, 1).Line} {like.ParagraphShare} % of line {like.Original.Place(0, 1).Line}" : "nothing") + prints);
    });

    private static string Runs(IReadOnlyList<Substance> text) => $"runs {string.Join('+', text.Select(s => s.Runs.Length))}";

    private static string Written(string paragraph) => paragraph.Split('@') is [var count, var first]
        ? string.Concat(Enumerable.Range(int.Parse(first, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture)).Select(i => (char)(0x5000 + i))) : paragraph;
}
