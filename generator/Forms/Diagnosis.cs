namespace SiteBuilder.Forms;

/// <summary>
/// Which figure is wrong (错在何处). One wrong figure breaks two or three relations at once, and three formulas help nobody:
/// the diagnosis names the figure and its right value; else the simplest gesture that went wrong (two figures swapped,
/// a request filed under the wrong heading, a row shifted); else two or three figures; else the relations that fail.
/// </summary>
internal static class Diagnosis
{
    /// <summary>Explanations for everything that fails in the table, in the order of the table; empty where all relations hold.</summary>
    public static IReadOnlyList<Explanation> Of(FilledTable table)
    {
        if (table.AllHold) return [];
        var weighings = Weighing.Of(table);
        var result = new List<Explanation>();
        foreach (var group in Components(weighings)) result.AddRange(Explain(table, group));
        return result;
    }

    private static IEnumerable<Explanation> Explain(FilledTable table, IReadOnlyList<Weighing> group)
    {
        var balance = new Balance(table, group);
        var failing = group.Where(w => w.Difference != 0).ToList();
        var single = balance.OneChange(balance.Differences).ToList();
        if (single.Count == 1) return [One(table, single[0], failing)];
        if (single.Count > 1) return Relations(table, failing, single);
        if (RowShift.Find(table, balance, failing) is { } shifted) return [shifted];
        var pairs = balance.Changes(2);
        if (Pairs(table, pairs, failing) is { } explained) return explained;
        if (balance.Crossings() is { } apart) return apart.Select(change => One(table, change, failing));
        if (pairs.Count == 0 && balance.Changes(3, 2) is [var three]) return three.Select(change => One(table, change, failing));
        return Relations(table, failing, []);
    }

    private static IEnumerable<Explanation>? Pairs(FilledTable table, IReadOnlyList<IReadOnlyList<(int Cell, decimal Expected)>> pairs, List<Weighing> failing)
    {
        if (pairs.Count == 0) return null;
        var swaps = pairs.Where(p => p[0].Expected == table[p[1].Cell] && p[1].Expected == table[p[0].Cell]).ToList();
        // With a difference of one a swap fits by chance as easily as any other slip.
        if (swaps.Count == 1 && (pairs.Count == 1 || Math.Abs(Delta(table, swaps[0][0])) > 1)) return [new SwappedFigures(swaps[0][0].Cell, swaps[0][1].Cell)];
        if (pairs.Count == 1) return pairs[0].Select(change => One(table, change, failing));
        if (pairs.All(p => Delta(table, p[0]) == -Delta(table, p[1])))
        {
            var moves = pairs.Select(p => Delta(table, p[0]) < 0 ? (p[0].Cell, p[1].Cell) : (p[1].Cell, p[0].Cell)).ToList();
            return [new Misfiled(Math.Abs(Delta(table, pairs[0][0])), moves, failing)];
        }
        if (pairs.Count > 4) return null;
        return [new SeveralWays([.. pairs.OrderByDescending(p => p.Count(c => Digits.Swapped(table[c.Cell]!.Value, c.Expected))).ThenBy(p => p[0].Cell)], failing)];
    }

    private static decimal Delta(FilledTable table, (int Cell, decimal Expected) change) => change.Expected - table[change.Cell]!.Value;

    private static OneFigure One(FilledTable table, (int Cell, decimal Expected) change, List<Weighing> failing)
    {
        decimal actual = table[change.Cell]!.Value;
        return new OneFigure(change.Cell, actual, change.Expected, Digits.Swapped(actual, change.Expected), [.. failing.Where(w => w.Terms.ContainsKey(change.Cell))]);
    }

    /// <summary>The failing relations themselves; one that rests on all the figures of another (through derived totals) only repeats it.</summary>
    private static IEnumerable<Explanation> Relations(FilledTable table, List<Weighing> failing, List<(int Cell, decimal Expected)> candidates)
    {
        var shown = failing.Where((w, i) => !failing.Where((o, j) => j != i && Repeats(w, o) && (j < i || o.Terms.Count < w.Terms.Count)).Any());
        var likely = candidates.Where(c => Digits.Swapped(table[c.Cell]!.Value, c.Expected)).ToList();
        return shown.Select(w => new Unexplained(w, likely.Count == 1 ? likely[0] : null));
    }

    private static bool Repeats(Weighing longer, Weighing shorter) => shorter.Terms.Count <= longer.Terms.Count && shorter.Terms.Keys.All(longer.Terms.ContainsKey);

    /// <summary>Relations that share no figure are judged apart.</summary>
    private static IEnumerable<IReadOnlyList<Weighing>> Components(IReadOnlyList<Weighing> weighings)
    {
        var left = weighings.ToList();
        while (left.Count > 0)
        {
            var group = new List<Weighing> { left[0] };
            var cells = new HashSet<int>(left[0].Terms.Keys);
            left.RemoveAt(0);
            for (int i = 0; i < left.Count;)
            {
                if (!left[i].Terms.Keys.Any(cells.Contains))
                {
                    i++;
                    continue;
                }
                cells.UnionWith(left[i].Terms.Keys);
                group.Add(left[i]);
                left.RemoveAt(i);
                i = 0;
            }
            if (group.Any(w => w.Difference != 0)) yield return group;
        }
    }
}
