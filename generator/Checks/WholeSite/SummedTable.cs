using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A table added up over the agencies of a district, beside the same table of the government's report where there is one.</summary>
/// <param name="Definition">The table.</param>
/// <param name="Stated">The government's; null where it has none.</param>
/// <param name="Members">The agencies that have the table, in their order.</param>
internal sealed record SummedTable(TableDefinition Definition, FilledTable? Stated, IReadOnlyList<(Report Report, FilledTable Table)> Members)
{
    private readonly (decimal[] Sums, int[] Addends) added = Added(Definition, Members);

    /// <summary>What the agencies add up to; a blank adds nothing.</summary>
    public decimal Sum(int cell) => added.Sums[cell];

    /// <summary>True where the government's figure is the sum; amounts may differ by the rounding of each addend. Null where it has no figure.</summary>
    public bool? Agrees(int cell)
    {
        if (Stated?[cell] is not { } stated) return null;
        decimal tolerance = Definition.KindOf(cell) == NumberKind.Amount ? HalfUnit(stated) * added.Addends[cell] : 0;
        return Math.Abs(stated - added.Sums[cell]) <= tolerance;
    }

    /// <summary>True for documents, which each of several makers counts and the government counts once.</summary>
    public bool CountsDocuments(int cell) => Definition.DocumentColumns.Contains(Definition.ColumnHeader(cell).Key);

    /// <summary>The members with a figure in the cell, the largest first.</summary>
    public IReadOnlyList<(Report Report, decimal Figure)> Contributors(int cell) =>
        [.. Members.Select(m => (m.Report, Figure: m.Table[cell] ?? 0)).Where(m => m.Figure != 0).OrderByDescending(m => m.Figure)];

    private static (decimal[] Sums, int[] Addends) Added(TableDefinition definition, IReadOnlyList<(Report Report, FilledTable Table)> members)
    {
        var sums = new decimal[definition.Size];
        int[] addends = new int[definition.Size];
        foreach (var (_, table) in members) table.AddTo(sums, addends);
        return (sums, addends);
    }

    /// <summary>Half of the last digit as printed: 12.5 stands for 12.45 to 12.55.</summary>
    private static decimal HalfUnit(decimal figure) => new(5, 0, 0, false, (byte)(figure.Scale + 1));
}
