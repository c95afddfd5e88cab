using System.Globalization;
using SiteBuilder.Checks.Claims;
using SiteBuilder.Content;
using SiteBuilder.Precision.Phrasings;

namespace SiteBuilder.Tests.Checks.Claims;

/// <summary>
/// Everything that is understood of the sentences of <c>SiteBuilder.Precision</c>, right or wrong. The list lies in <c>tests/sites</c>;
/// where the reading was changed on purpose, read what differs and put what was found in its place.
/// </summary>
public sealed class TaughtSentencesTests
{
    [Theory, InlineData("claims.txt"), InlineData("none.txt"), InlineData("prose.txt")]
    public void Each_sentence_is_understood_as_the_list_has_it(string file)
    {
        var sections = File.ReadAllText(Repository.PathOf("tests", "sites", "sentences.expected.txt")).Split("## ").ToDictionary(s => s.Split('\n')[0], StringComparer.Ordinal);
        string found = string.Concat(Phrasing.Of(file).Select(Understood));
        Assert.True(sections.GetValueOrDefault(file) is { } listed && listed == $"{file}\n{found}", $"## {file}\n{found}");
    }

    private static string Understood(Phrasing phrasing)
    {
        var report = SpokenFigures.Saying(phrasing.Filled(-1), empty: false);
        static Ledger Of(SiteBuilder.Sites.Report report) => new(report, new Phrasebook(report.Agency, report.Form));
        var reading = TextReading.Of(Prose.Of(report.Narrative, _ => ""), Of(report), Of(report.Previous!));
        IEnumerable<string> said =
        [
            .. reading.Claims.Select(c => $"{c.Subject.Name} {Number(c.Number.Value)} {c.Verdict}"),
            .. reading.Nones.Select(n => $"no {n.Subject.Name} {n.Verdict}"),
            .. reading.Growths.Select(g => $"growth of {g.Subject.Name} {Number(g.Number.Value)} {g.Verdict}"),
            .. reading.Breakdowns.Select(b => $"parts {Number(b.Sum)} of {Number(b.Total)} {b.Verdict}"),
            .. reading.Shares.Select(s => $"share {Number(s.Percent.Value)} {s.Verdict}"),
            .. reading.YearlyCounts.Select(y => $"yearly {Number(y.Number.Value)}"),
        ];
        return $"{phrasing.Name} {string.Join("; ", said)} | {reading.Judged} {reading.Unjudged.Count}\n";
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
