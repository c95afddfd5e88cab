using SiteBuilder.Content;

namespace SiteBuilder.Checks.Copying;

/// <summary>How much of one text stands in another, and the paragraph that has most of it.</summary>
/// <param name="Share">Percent of this text's runs of characters.</param>
/// <param name="Runs">How many runs this text has: a share of very little means nothing.</param>
/// <param name="Paragraph">The paragraph of this text that repeats most.</param>
/// <param name="ParagraphShare">Percent of that paragraph.</param>
/// <param name="Original">The paragraph of the other text that it repeats.</param>
internal sealed record Likeness(decimal Share, int Runs, ProseParagraph Paragraph, decimal ParagraphShare, ProseParagraph Original)
{
    /// <summary>Null where nothing is shared.</summary>
    public static Likeness? Of(IReadOnlyList<Substance> text, IReadOnlyList<Substance> other)
    {
        if (text.Count == 0 || other.Count == 0) return null;
        using var origin = new RunIndex(other);
        var from = new int[other.Count];
        int all = 0, shared = 0;
        (int Runs, int Shared, int Paragraph, int Original) most = default;
        for (int i = 0; i < text.Count; i++)
        {
            int hits = 0;
            Array.Clear(from);
            foreach (ulong run in text[i].Runs)
            {
                int source = origin.Of(run);
                if (source < 0) continue;
                hits++;
                from[source]++;
            }
            all += text[i].Runs.Length;
            shared += hits;
            if (hits > most.Shared) most = (text[i].Runs.Length, hits, i, Array.IndexOf(from, from.Max()));
        }
        return shared == 0 ? null : new Likeness(Percent(shared, all), all, text[most.Paragraph].Paragraph, Percent(most.Shared, most.Runs), other[most.Original].Paragraph);
    }

    private static decimal Percent(int part, int whole) => Math.Round(part * 100m / whole, MidpointRounding.AwayFromZero);
}
