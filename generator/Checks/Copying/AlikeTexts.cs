using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Copying;

/// <summary>
/// Pairs of reports of one year whose fingerprints allow that one was copied from the other, each report with the most alike one
/// before it. A year whose texts are the same as before is not gone through again.
/// </summary>
internal sealed class AlikeTexts
{
    /// <summary>The check whose setting says from which share on texts are alike.</summary>
    public const string Code = "GK330";

    /// <summary>In a crowd of equal texts each is compared with a few: one original is enough to name.</summary>
    private const int Neighbours = 8;

    private const decimal UsualThreshold = 50; // percent
    private const double Margin = 0.8; // fingerprints estimate: a fifth below what would be needed is still looked at

    private readonly Dictionary<int, Year> years;

    private AlikeTexts(Dictionary<int, Year> years) => this.years = years;

    /// <summary>By year, then in the order of the reports.</summary>
    public IEnumerable<(Report Report, Report Other)> Pairs => years.OrderBy(y => y.Key).SelectMany(y => y.Value.Pairs);

    /// <summary>The share in percent from which on the check speaks.</summary>
    public static decimal Threshold(Lexicon lexicon) => lexicon.Threshold(Code, UsualThreshold);

    /// <param name="prints">The fingerprints in the order of the reports.</param>
    /// <param name="threshold">The share in percent.</param>
    /// <param name="before">What came of it last time.</param>
    public static AlikeTexts Of(IEnumerable<TextPrint> prints, decimal threshold, AlikeTexts? before)
    {
        var ofYears = prints.GroupBy(p => p.Report.Year).Select(year => (Number: year.Key, Prints: year.ToList())).ToList();
        var years = new Year[ofYears.Count];
        Parallel.For(0, years.Length, i => years[i] = Year.Of(ofYears[i].Prints, threshold, before?.years.GetValueOrDefault(ofYears[i].Number)));
        return new(ofYears.Zip(years).ToDictionary(y => y.First.Number, y => y.Second));
    }

    /// <summary>One year: the pairs by their places among the prints.</summary>
    private sealed record Year(IReadOnlyList<TextPrint> Prints, decimal Threshold, IReadOnlyList<(int Print, int Other)> Places)
    {
        public IEnumerable<(Report, Report)> Pairs => Places.Select(p => (Prints[p.Print].Report, Prints[p.Other].Report));

        public static Year Of(IReadOnlyList<TextPrint> prints, decimal threshold, Year? before)
        {
            if (before is not null && before.Threshold == threshold && before.Prints.SequenceEqual(prints)) return before with { Prints = prints };
            double possible = Margin * (double)threshold / (200 - (double)Math.Min(threshold, 100));
            return new(prints, threshold, [.. MostAlike(prints).Where(p => p.Share >= possible).Select(p => (p.Print, p.Other))]);
        }

        /// <summary>For each print the most alike one before it that shares a band with it.</summary>
        private static IEnumerable<(int Print, int Other, double Share)> MostAlike(IReadOnlyList<TextPrint> prints)
        {
            var buckets = new Dictionary<ulong, List<int>>();
            var seen = new HashSet<int>();
            for (int i = 0; i < prints.Count; i++)
            {
                seen.Clear();
                (double Share, int Other) best = (0, -1);
                foreach (ulong band in prints[i].Bands())
                {
                    if (!buckets.TryGetValue(band, out var bucket)) buckets.Add(band, bucket = []);
                    foreach (int other in bucket)
                    {
                        if (prints[other].Report.Agency == prints[i].Report.Agency || !seen.Add(other)) continue;
                        double share = prints[i].Likeness(prints[other]);
                        if (share > best.Share) best = (share, other);
                    }
                    if (bucket.Count < Neighbours) bucket.Add(i);
                }
                if (best.Other >= 0) yield return (i, best.Other, best.Share);
            }
        }
    }
}
