using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>One table of the government's report against the sum of the same table of its agencies.</summary>
internal sealed class RollupTable(Report district, FilledTable table, IReadOnlyList<(Report Report, FilledTable Table)> members)
{
    private IReadOnlyList<RollupDifference>? differences;

    public Report District => district;

    public FilledTable Table => table;

    public IReadOnlyList<(Report Report, FilledTable Table)> Members => members;

    /// <summary>Agencies whose figures are not among those that were added: the sum is then no more than a lower bound.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The cells that are not the sum (or, while agencies are missing, less): figures first, then totals; both in the order of the table.</summary>
    public IReadOnlyList<RollupDifference> Differences => differences ??= Compare();

    private TableDefinition Definition => table.Definition;

    public bool CountsDocuments(RollupDifference difference) => Counts(difference.Cell);

    /// <summary>The members with a figure in the cell, the largest first.</summary>
    public IReadOnlyList<(Report Report, decimal Figure)> Contributors(int cell) =>
        [.. members.Select(m => (m.Report, Figure: m.Table[cell] ?? 0)).Where(m => m.Figure != 0).OrderByDescending(m => m.Figure)];

    /// <summary>The only member whose figures are exactly what the sum has too much, or too little; else null.</summary>
    public (Report Member, bool LeftOut)? Explanation(IReadOnlyList<RollupDifference> differences)
    {
        var missing = differences.ToDictionary(d => d.Cell, d => d.Sum - d.Stated);
        var cells = Definition.Cells.Where(c => Counts(c) == CountsDocuments(differences[0])).ToList();
        var leftOut = members.Where(m => cells.All(c => (m.Table[c] ?? 0) == missing.GetValueOrDefault(c))).ToList();
        var twice = members.Where(m => cells.All(c => (m.Table[c] ?? 0) == -missing.GetValueOrDefault(c))).ToList();
        return (leftOut, twice) switch
        {
            ([var one], []) => (one.Report, true),
            ([], [var one]) => (one.Report, false),
            _ => null,
        };
    }

    /// <summary>The member whose whole table stands in the government's report though others have figures too; else null.</summary>
    public Report? CopiedFrom() =>
        Definition.Cells.Any(c => table[c] is not (null or 0)) && members.Where(m => Definition.Cells.All(c => m.Table[c] == table[c])).ToList() is [var one] ? one.Report : null;

    private bool Counts(int cell) => Definition.DocumentColumns.Contains(Definition.ColumnHeader(cell).Key);

    private IReadOnlyList<RollupDifference> Compare()
    {
        var sums = new decimal[Definition.Size];
        int[] adding = new int[Definition.Size];
        foreach (var member in members) member.Table.AddTo(sums, adding);
        return [.. Definition.Cells.Select(cell => Difference(cell, sums[cell], adding[cell])).OfType<RollupDifference>()
            .OrderBy(d => Definition.IsComputed(d.Cell)).ThenBy(d => d.Cell)];
    }

    private RollupDifference? Difference(int cell, decimal sum, int adding)
    {
        if (table[cell] is not { } stated) return null;
        var kind = Definition.KindOf(cell);
        decimal tolerance = kind == NumberKind.Amount ? HalfUnit(stated) * adding : 0;
        if (Math.Abs(stated - sum) <= tolerance) return null;
        bool mayGrow = Missing.Count > 0 && (stated > sum || kind == NumberKind.Change || Counts(cell)); // who is missing may bring the rest
        return mayGrow ? null : new RollupDifference(cell, stated, sum);
    }

    /// <summary>Half of the last digit as printed: 12.5 stands for 12.45 to 12.55.</summary>
    private static decimal HalfUnit(decimal figure) => new(5, 0, 0, false, (byte)(figure.Scale + 1));
}

/// <summary>A cell of the government's report and what its agencies add up to.</summary>
internal sealed record RollupDifference(int Cell, decimal Stated, decimal Sum);
