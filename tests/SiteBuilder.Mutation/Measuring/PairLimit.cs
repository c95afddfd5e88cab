using SiteBuilder.Forms;

namespace SiteBuilder.Mutation.Measuring;

/// <summary>
/// What could be told at best: how many ways there are to make every relation of a table hold by changing as few figures as
/// possible. Tries every figure and every pair of figures by plain elimination and shares nothing with the diagnosis.
/// </summary>
internal sealed class PairLimit
{
    private readonly TableDefinition definition;
    private readonly List<Line> lines;
    private readonly Dictionary<int, (int Line, int Factor)[]> uses;

    public PairLimit(TableDefinition definition)
    {
        this.definition = definition;
        lines = [.. definition.Lines.Where(line => line.Relation.Kind != RelationKind.NotNegative)];
        uses = definition.Cells.ToDictionary(cell => cell, cell => lines.Select((line, i) => (Line: i, Factor: line.Left.Count(c => c == cell) - line.Right.Count(c => c == cell)))
            .Where(use => use.Factor != 0).ToArray());
    }

    /// <summary>The smallest sets of changes that mend the table, at most two figures each; empty where more are needed or nothing fails.</summary>
    public IReadOnlyList<IReadOnlyList<(int Cell, decimal Right)>> Smallest(FilledTable table)
    {
        decimal[] off = [.. lines.Select(line => line.Left.Sum(c => table[c]!.Value) - line.Right.Sum(c => table[c]!.Value))];
        var failing = Enumerable.Range(0, off.Length).Where(i => off[i] != 0).ToHashSet();
        if (failing.Count == 0) return [];
        var single = uses.Keys.Select(cell => Alone(table, off, failing, cell)).OfType<IReadOnlyList<(int, decimal)>>().ToList();
        return single.Count > 0 ? single : [.. Pairs().Select(pair => Together(table, off, failing, pair)).OfType<IReadOnlyList<(int, decimal)>>()];
    }

    private IEnumerable<(int First, int Second)> Pairs() =>
        definition.Cells.SelectMany((first, i) => definition.Cells.Skip(i + 1).Select(second => (first, second)));

    private IReadOnlyList<(int, decimal)>? Alone(FilledTable table, decimal[] off, HashSet<int> failing, int cell)
    {
        if (uses[cell].Length == 0 || uses[cell].Length != failing.Count) return null;
        decimal change = -off[uses[cell][0].Line] / uses[cell][0].Factor;
        return uses[cell].All(use => off[use.Line] + use.Factor * change == 0) && IsCount(table, cell, change) ? [(cell, table[cell]!.Value + change)] : null;
    }

    private IReadOnlyList<(int, decimal)>? Together(FilledTable table, decimal[] off, HashSet<int> failing, (int First, int Second) pair)
    {
        var (a, b) = (uses[pair.First], uses[pair.Second]);
        if (a.Length + b.Length < failing.Count || !failing.All(w => a.Any(use => use.Line == w) || b.Any(use => use.Line == w))) return null;
        var rows = a.Concat(b).Select(use => use.Line).Distinct()
            .Select(w => (A: a.FirstOrDefault(use => use.Line == w).Factor, B: b.FirstOrDefault(use => use.Line == w).Factor, Off: -off[w])).ToList();
        var (p, q) = rows.SelectMany((p, i) => rows.Skip(i + 1).Select(q => (p, q))).FirstOrDefault(r => r.p.A * r.q.B != r.q.A * r.p.B);
        decimal determinant = p.A * q.B - q.A * p.B;
        if (determinant == 0) return null; // the two move the same relations: alone or not at all
        decimal first = (p.Off * q.B - q.Off * p.B) / determinant, second = (p.A * q.Off - q.A * p.Off) / determinant;
        return first != 0 && second != 0 && rows.All(r => r.A * first + r.B * second == r.Off) && IsCount(table, pair.First, first) && IsCount(table, pair.Second, second)
            ? [(pair.First, table[pair.First]!.Value + first), (pair.Second, table[pair.Second]!.Value + second)] : null;
    }

    private static bool IsCount(FilledTable table, int cell, decimal change) => change != 0 && table[cell]!.Value + change >= 0 && decimal.IsInteger(change);
}
