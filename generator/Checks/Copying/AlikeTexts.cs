using System.Globalization;
using SiteBuilder.Content;
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

    /// <summary>Not one.</summary>
    public static AlikeTexts None => new([]);

    /// <summary>By year, then in the order of the reports.</summary>
    public IEnumerable<(Report Report, Report Other)> Pairs => years.OrderBy(y => y.Key).SelectMany(y => y.Value.Pairs);

    /// <summary>The share in percent from which on the check speaks.</summary>
    public static decimal Threshold(Lexicon lexicon) => lexicon.Threshold(Code, UsualThreshold);

    /// <param name="prints">The fingerprints in the order of the reports.</param>
    /// <param name="threshold">The share in percent.</param>
    /// <param name="before">What came of it last time.</param>
    /// <param name="known">Knows what came of years before.</param>
    public static AlikeTexts Of(IEnumerable<TextPrint> prints, decimal threshold, AlikeTexts? before, IKnownReadings known)
    {
        var ofYears = prints.GroupBy(p => p.Report.Year).Select(year => (Number: year.Key, Prints: year.ToList())).ToList();
        var years = new Year[ofYears.Count];
        Parallel.For(0, years.Length, Cores.Working, i => years[i] = Year.Of(ofYears[i].Prints, threshold, before?.years.GetValueOrDefault(ofYears[i].Number), known));
        return new(ofYears.Zip(years).ToDictionary(y => y.First.Number, y => y.Second));
    }

    /// <summary>One year: the pairs by their places among the prints.</summary>
    private sealed record Year(IReadOnlyList<TextPrint> Prints, decimal Threshold, IReadOnlyList<(int Print, int Other)> Places)
    {
        public IEnumerable<(Report, Report)> Pairs => Places.Select(p => (Prints[p.Print].Report, Prints[p.Other].Report));

        public static Year Of(IReadOnlyList<TextPrint> prints, decimal threshold, Year? before, IKnownReadings known)
        {
            if (before is not null && before.Threshold == threshold && before.Prints.SequenceEqual(prints)) return before with { Prints = prints };
            return new(prints, threshold, known.OfYear(KeyOf(prints, threshold), () => Compared(prints, threshold)));
        }

        /// <summary>What the pairs rest on.</summary>
        private static UInt128 KeyOf(IReadOnlyList<TextPrint> prints, decimal threshold)
        {
            var digest = new RunningDigest();
            digest.Add(threshold.ToString(CultureInfo.InvariantCulture));
            foreach (var print in prints) print.AddTo(digest);
            return digest.Value;
        }

        private static IReadOnlyList<(int Print, int Other)> Compared(IReadOnlyList<TextPrint> prints, decimal threshold)
        {
            double possible = Margin * (double)threshold / (200 - (double)Math.Min(threshold, 100));
            return [.. MostAlike([.. prints.Select(print => print.Held())]).Where(p => p.Share >= possible).Select(p => (p.Print, p.Other))];
        }

        /// <summary>For each print the most alike one before it that shares a band with it.</summary>
        private static IEnumerable<(int Print, int Other, double Share)> MostAlike(IReadOnlyList<TextPrint> prints)
        {
            var best = new (double Share, int Other)[prints.Count];
            Array.Fill(best, (0, -1));
            var places = new int[prints.Count];
            var bands = new ulong[prints.Count];
            for (int band = 0; band < TextPrint.BandCount; band++)
            {
                for (int i = 0; i < places.Length; i++) (places[i], bands[i]) = (i, prints[i].Band(band));
                Array.Sort(bands, places, Comparer<ulong>.Default);
                for (int start = 0, end; start < places.Length; start = end)
                {
                    for (end = start + 1; end < places.Length && bands[end] == bands[start];) end++;
                    if (end - start > 1) Compare(prints, places.AsSpan(start, end - start), best);
                }
            }
            return best.Select((other, i) => (i, other.Other, other.Share)).Where(pair => pair.Other >= 0);
        }

        /// <summary>Prints with a band in common: each is held against the first of them.</summary>
        private static void Compare(IReadOnlyList<TextPrint> prints, Span<int> alike, (double Share, int Other)[] best)
        {
            alike.Sort();
            for (int i = 1; i < alike.Length; i++)
            {
                var print = prints[alike[i]];
                ref var found = ref best[alike[i]];
                foreach (int other in alike[..Math.Min(i, Neighbours)])
                {
                    if (other == found.Other || prints[other].Report.Agency == print.Report.Agency) continue;
                    double share = print.Likeness(prints[other]);
                    if (share > found.Share) found = (share, other);
                }
            }
        }
    }
}
