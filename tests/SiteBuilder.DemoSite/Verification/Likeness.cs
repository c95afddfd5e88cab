using System.Globalization;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Verification;

/// <summary>No report repeats last year's, nor another agency's of the same year.</summary>
internal static class Likeness
{
    private const int Run = 8;
    private const double Limit = 0.3;

    public static void Prove(IReadOnlyDictionary<ReportFigures, string> texts)
    {
        foreach ((ReportFigures one, ReportFigures other, double share) in Pairs(texts))
        {
            Claim.That(share <= Limit, $"{one} and {other} share {share:P0} of their text");
            string[] repeated = [.. Paragraphs(texts[one]).Intersect(Paragraphs(texts[other]))];
            Claim.That(repeated.Length == 0 || one.Agency.Slug != other.Agency.Slug, $"{one} and {other} share a paragraph: {string.Join('|', repeated)}");
        }
    }

    public static string Worst(IReadOnlyDictionary<ReportFigures, string> texts)
    {
        (ReportFigures one, ReportFigures other, double share) = Pairs(texts).MaxBy(p => p.Share);
        return string.Create(CultureInfo.InvariantCulture, $"most alike: {one} and {other}, {share * 100:0}% of runs of {Run} characters");
    }

    private static IEnumerable<(ReportFigures One, ReportFigures Other, double Share)> Pairs(IReadOnlyDictionary<ReportFigures, string> texts)
    {
        Dictionary<ReportFigures, HashSet<string>> runs = texts.ToDictionary(t => t.Key, t => Runs(t.Value));
        ReportFigures[] reports = [.. texts.Keys];
        for (int i = 0; i < reports.Length; i++)
        {
            for (int j = i + 1; j < reports.Length; j++)
            {
                if (reports[i].Year != reports[j].Year && reports[j].Before != reports[i]) continue;
                HashSet<string> one = runs[reports[i]], other = runs[reports[j]];
                yield return (reports[i], reports[j], (double)one.Count(other.Contains) / Math.Min(one.Count, other.Count));
            }
        }
    }

    private static HashSet<string> Runs(string text)
    {
        string prose = string.Concat(Paragraphs(text));
        return [.. Enumerable.Range(0, prose.Length - Run).Select(i => prose.Substring(i, Run))];
    }

    /// <summary>What stands between the headings; the paragraph with the legal basis is alike by law.</summary>
    private static IEnumerable<string> Paragraphs(string text) =>
        text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Skip(1);
}
