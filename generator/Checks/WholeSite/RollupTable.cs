using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>One table of the government's report against the sum of the same table of its agencies.</summary>
internal sealed class RollupTable(Report district, FilledTable table, IReadOnlyList<(Report Report, FilledTable Table)> members)
{
    private readonly SummedTable sums = new(table.Definition, table, members);
    private IReadOnlyList<RollupDifference>? differences;

    public Report District => district;

    public FilledTable Table => table;

    public IReadOnlyList<(Report Report, FilledTable Table)> Members => members;

    /// <summary>Agencies whose figures are not among those that were added: the sum is then no more than a lower bound.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The cells that are not the sum (or, while agencies are missing, less): figures first, then totals; both in the order of the table.</summary>
    public IReadOnlyList<RollupDifference> Differences => differences ??=
        [.. Definition.Cells.Select(Difference).OfType<RollupDifference>().OrderBy(d => Definition.IsComputed(d.Cell)).ThenBy(d => d.Cell)];

    private TableDefinition Definition => table.Definition;

    public bool CountsDocuments(RollupDifference difference) => sums.CountsDocuments(difference.Cell);

    /// <summary>The members with a figure in the cell, the largest first.</summary>
    public IReadOnlyList<(Report Report, decimal Figure)> Contributors(int cell) => sums.Contributors(cell);

    /// <summary>The only member whose figures are exactly what the sum has too much, or too little; else null.</summary>
    public (Report Member, bool LeftOut)? Explanation(IReadOnlyList<RollupDifference> differences)
    {
        var missing = differences.ToDictionary(d => d.Cell, d => d.Sum - d.Stated);
        var cells = Definition.Cells.Where(c => sums.CountsDocuments(c) == CountsDocuments(differences[0])).ToList();
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

    private RollupDifference? Difference(int cell)
    {
        if (sums.Agrees(cell) is not false) return null;
        var (stated, sum) = (table[cell]!.Value, sums.Sum(cell));
        bool mayGrow = Missing.Count > 0 && (stated > sum || Definition.KindOf(cell) == NumberKind.Change || sums.CountsDocuments(cell)); // who is missing may bring the rest
        return mayGrow ? null : new RollupDifference(cell, stated, sum);
    }
}

/// <summary>A cell of the government's report and what its agencies add up to.</summary>
internal sealed record RollupDifference(int Cell, decimal Stated, decimal Sum);
