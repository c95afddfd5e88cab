using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>One table of the government's report against the sum of the same table of its agencies.</summary>
internal sealed class RollupTable
{
    private readonly SummedTable sums;

    public RollupTable(Report district, FilledTable table, IReadOnlyList<(Report Report, FilledTable Table)> members)
    {
        sums = new SummedTable(table.Definition, table, members);
        District = district;
        Table = table;
        Differences = [.. Definition.Cells.Select(Difference).OfType<RollupDifference>()
            .OrderBy(d => Definition.IsComputed(d.Cell)).ThenBy(d => d.Cell)];
    }

    public Report District { get; }

    public FilledTable Table { get; }

    public IReadOnlyList<(Report Report, FilledTable Table)> Members => sums.Members;

    /// <summary>The cells that are not the sum: figures first, then totals; both in the order of the table.</summary>
    public IReadOnlyList<RollupDifference> Differences { get; }

    private TableDefinition Definition => Table.Definition;

    public bool CountsDocuments(RollupDifference difference) => sums.CountsDocuments(difference.Cell);

    /// <summary>The members with a figure in the cell, the largest first.</summary>
    public IReadOnlyList<(Report Report, decimal Figure)> Contributors(int cell) => sums.Contributors(cell);

    /// <summary>The only member whose figures are exactly what the sum has too much, or too little; else null.</summary>
    public (Report Member, bool LeftOut)? Explanation(IReadOnlyList<RollupDifference> differences)
    {
        var missing = differences.ToDictionary(d => d.Cell, d => d.Sum - d.Stated);
        var cells = Definition.Cells.Where(c => sums.CountsDocuments(c) == CountsDocuments(differences[0])).ToList();
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

    private RollupDifference? Difference(int cell) =>
        sums.Agrees(cell) is false ? new RollupDifference(cell, Table[cell]!.Value, sums.Sum(cell)) : null;
}

/// <summary>A cell of the government's report and what its agencies add up to.</summary>
internal sealed record RollupDifference(int Cell, decimal Stated, decimal Sum);
