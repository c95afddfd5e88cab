using System.Buffers;
using System.Numerics;

namespace SiteBuilder.Checks.Copying;

/// <summary>
/// In which paragraph of a text each of its runs stands first; a table of open addresses, since runs are already well mixed. Its room is lent:
/// every report has one for a moment, and it is ten times as long as the text.
/// </summary>
internal readonly struct RunIndex : IDisposable
{
    private readonly ulong[] runs;
    private readonly int[] paragraphs; // counted from 1; 0 is a free place
    private readonly int mask;

    public RunIndex(IReadOnlyList<Substance> text)
    {
        int count = text.Sum(s => s.Runs.Length);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * count));
        (runs, paragraphs, mask) = (ArrayPool<ulong>.Shared.Rent(size), ArrayPool<int>.Shared.Rent(size), size - 1);
        paragraphs.AsSpan(0, size).Clear();
        for (int i = 0; i < text.Count; i++)
        {
            foreach (ulong run in text[i].Runs)
            {
                int at = PlaceOf(run);
                if (paragraphs[at] != 0) continue;
                (runs[at], paragraphs[at]) = (run, i + 1);
            }
        }
    }

    /// <summary>The number of the paragraph, or -1.</summary>
    public int Of(ulong run) => paragraphs[PlaceOf(run)] - 1;

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(runs);
        ArrayPool<int>.Shared.Return(paragraphs);
    }

    private int PlaceOf(ulong run)
    {
        int at = (int)run & mask;
        while (paragraphs[at] != 0 && runs[at] != run) at = (at + 1) & mask;
        return at;
    }
}
