namespace SiteBuilder.DemoSite;

/// <summary>A small random source of our own (SplitMix64), keyed by words: the same throws on any machine and in any order of calls.</summary>
internal sealed class Dice
{
    private ulong state;

    public Dice(params string[] key) => state = Hash(string.Join('/', key));

    /// <summary>A number from 0 to <paramref name="limit"/> − 1.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>How often a coin falls on its head in so many throws.</summary>
    public int Heads(int throws) => Enumerable.Range(0, throws).Count(_ => Chance(50));

    /// <summary>The index of one of the weights, as often as it is heavy.</summary>
    public int Weighted(IReadOnlyList<int> weights)
    {
        int point = Below(weights.Sum());
        int index = 0;
        while (point >= weights[index]) point -= weights[index++];
        return index;
    }

    /// <summary>The numbers 0 … <paramref name="count"/> − 1 in a random order.</summary>
    public int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static ulong Hash(string text) =>
        text.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);
}
