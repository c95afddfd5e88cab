namespace SiteBuilder.Forms;

/// <summary>
/// The relations of a table as a system of equations, and which changes of one or more figures would make it hold.
/// Knows nothing of the form: cells are numbers, relations are sums.
/// </summary>
internal sealed class Balance
{
    private readonly FilledTable table;
    private readonly IReadOnlyList<Weighing> weighings;
    private readonly Dictionary<int, List<(int Weighing, int Factor)>> uses = [];
    private readonly int mostUses;

    public Balance(FilledTable table, IReadOnlyList<Weighing> weighings)
    {
        this.table = table;
        this.weighings = weighings;
        Differences = [.. weighings.Select(w => w.Difference)];
        for (int w = 0; w < weighings.Count; w++)
        {
            foreach (var (cell, factor) in weighings[w].Terms)
            {
                if (!uses.TryGetValue(cell, out var list)) uses[cell] = list = [];
                list.Add((w, factor));
            }
        }
        mostUses = uses.Values.Max(list => list.Count);
    }

    /// <summary>Left minus right of every relation.</summary>
    public decimal[] Differences { get; }

    public static IEnumerable<int> Failing(decimal[] differences) => Enumerable.Range(0, differences.Length).Where(w => differences[w] != 0);

    /// <summary>The changes of a single figure after which everything holds, given these differences.</summary>
    public IEnumerable<(int Cell, decimal Expected)> OneChange(decimal[] differences, int? except = null)
    {
        var failing = Failing(differences).ToList();
        if (failing.Count == 0) yield break;
        foreach (var (cell, factor) in weighings[failing[0]].Terms)
        {
            if (cell == except || uses[cell].Count != failing.Count) continue;
            decimal change = -differences[failing[0]] / factor;
            if (!Allowed(cell, change) || !uses[cell].All(u => differences[u.Weighing] + u.Factor * change == 0)) continue;
            yield return (cell, table[cell]!.Value + change);
        }
    }

    /// <summary>
    /// Several wrong figures that stand apart: each where relations that fail by the same difference cross, and every
    /// relation that fails crosses in one such figure alone. Null where that is not so.
    /// </summary>
    public IReadOnlyList<(int Cell, decimal Expected)>? Crossings()
    {
        var found = new List<(int Cell, decimal Expected)>();
        var mended = new HashSet<int>();
        foreach (var (cell, list) in uses.OrderBy(u => u.Key))
        {
            decimal change = -Differences[list[0].Weighing] / list[0].Factor;
            if (list.Count < 2 || !Allowed(cell, change) || list.Any(u => Differences[u.Weighing] + u.Factor * change != 0)) continue;
            if (!list.All(u => mended.Add(u.Weighing))) return null;
            found.Add((cell, table[cell]!.Value + change));
        }
        return mended.Count > 0 && Failing(Differences).All(mended.Contains) ? found : null;
    }

    /// <summary>The sets of exactly <paramref name="count"/> changes after which everything holds; each set ordered by cell, none twice.</summary>
    public IReadOnlyList<IReadOnlyList<(int Cell, decimal Expected)>> Changes(int count, int most = 200)
    {
        var found = new Dictionary<string, IReadOnlyList<(int, decimal)>>(StringComparer.Ordinal);
        Search(Differences, count, [], found, most);
        return [.. found.Values];
    }

    /// <summary>True where everything holds after these changes.</summary>
    public bool Holds(IEnumerable<(int Cell, decimal Expected)> changes)
    {
        var after = (decimal[])Differences.Clone();
        foreach (var (cell, expected) in changes) Apply(after, cell, expected - table[cell]!.Value);
        return after.All(d => d == 0);
    }

    private void Search(decimal[] differences, int count, List<(int Cell, decimal Expected)> sofar,
        Dictionary<string, IReadOnlyList<(int, decimal)>> found, int most)
    {
        if (found.Count >= most) return;
        if (count == 1)
        {
            foreach (var last in OneChange(differences).Where(l => sofar.All(s => s.Cell != l.Cell)))
            {
                IReadOnlyList<(int Cell, decimal Expected)> set = [.. sofar.Append(last).OrderBy(c => c.Cell)];
                found.TryAdd(string.Join(";", set), set);
            }
            return;
        }
        var failing = Failing(differences).ToList();
        if (failing.Count > count * mostUses) return; // so few figures cannot mend so many relations
        foreach (int w in failing)
        {
            foreach (var (cell, factor) in weighings[w].Terms)
            {
                decimal change = -differences[w] / factor;
                if (sofar.Any(s => s.Cell == cell) || !Allowed(cell, change)) continue;
                var next = (decimal[])differences.Clone();
                Apply(next, cell, change);
                if (Failing(next).Count() > failing.Count) continue;
                sofar.Add((cell, table[cell]!.Value + change));
                Search(next, count - 1, sofar, found, most);
                sofar.RemoveAt(sofar.Count - 1);
            }
        }
    }

    private void Apply(decimal[] differences, int cell, decimal change)
    {
        if (!uses.TryGetValue(cell, out var list)) return;
        foreach (var (w, factor) in list) differences[w] += factor * change;
    }

    /// <summary>Counts stay whole and not negative.</summary>
    private bool Allowed(int cell, decimal change)
    {
        decimal after = table[cell]!.Value + change;
        return change != 0 && (after >= 0 || table.Definition.KindOf(cell) == NumberKind.Change)
            && (decimal.IsInteger(after) || table.Definition.KindOf(cell) == NumberKind.Amount);
    }
}
