using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>One table of the government's report against the sum of the same table of its agencies.</summary>
internal sealed class RollupTable
{
    public RollupTable(Report district, FilledTable table, IReadOnlyList<(Report Report, FilledTable Table)> members)
    {
        District = district;
        Table = table;
        Members = members;
        Differences = [.. Definition.Cells.Select(Difference).OfType<RollupDifference>()
            .OrderBy(d => Definition.IsComputed(d.Cell)).ThenBy(d => d.Cell)];
    }

    public Report District { get; }

    public FilledTable Table { get; }

    public IReadOnlyList<(Report Report, FilledTable Table)> Members { get; }

    /// <summary>The cells that are not the sum: figures first, then totals; both in the order of the table.</summary>
    public IReadOnlyList<RollupDifference> Differences { get; }

    private TableDefinition Definition => Table.Definition;

    public bool CountsDocuments(RollupDifference difference) => Definition.DocumentColumns.Contains(Definition.ColumnHeader(difference.Cell).Key);

    /// <summary>The members with a figure in the cell, the largest first.</summary>
    public IReadOnlyList<(Report Report, decimal Figure)> Contributors(int cell) =>
        [.. Members.Select(m => (m.Report, Figure: m.Table[cell] ?? 0)).Where(m => m.Figure != 0).OrderByDescending(m => m.Figure)];

    /// <summary>The only member whose figures are exactly what the sum has too much, or too little; else null.</summary>
    public (Report Member, bool LeftOut)? Explanation(IReadOnlyList<RollupDifference> differences)
    {
        var missing = differences.ToDictionary(d => d.Cell, d => d.Sum - d.Stated);
        var cells = Definition.Cells.Where(c => Counts(c) == CountsDocuments(differences[0])).ToList();
        var leftOut = Members.Where(m => cells.All(c => (m.Table[c] ?? 0) == missing.GetValueOrDefault(c))).ToList();
        var twice = Members.Where(m => cells.All(c => (m.Table[c] ?? 0) == -missing.GetValueOrDefault(c))).ToList();
        return (leftOut, twice) switch
        {
            ([var one], []) => (one.Report, true),
            ([], [var one]) => (one.Report, false),
            _ => null,
        };
    }

    /// <summary>The member whose whole table stands in the government's report though others have figures too; else null.</summary>
    public Report? CopiedFrom() =>
        Definition.Cells.Any(c => Table[c] is not (null or 0)) && Members.Where(m => Definition.Cells.All(c => m.Table[c] == Table[c])).ToList() is [var one] ? one.Report : null;

    private bool Counts(int cell) => Definition.DocumentColumns.Contains(Definition.ColumnHeader(cell).Key);

    private RollupDifference? Difference(int cell)
    {
        if (Table[cell] is not { } stated) return null;
        decimal sum = Members.Sum(m => m.Table[cell] ?? 0);
        decimal tolerance = Definition.KindOf(cell) == NumberKind.Amount ? HalfUnit(stated) * Members.Count(m => m.Table[cell] is not (null or 0)) : 0;
        return Math.Abs(stated - sum) <= tolerance ? null : new RollupDifference(cell, stated, sum);
    }

    /// <summary>Half of the last digit as printed: 12.5 stands for 12.45 to 12.55.</summary>
    private static decimal HalfUnit(decimal figure) => new(5, 0, 0, false, (byte)(figure.Scale + 1));
}

/// <summary>A cell of the government's report and what its agencies add up to.</summary>
internal sealed record RollupDifference(int Cell, decimal Stated, decimal Sum);
