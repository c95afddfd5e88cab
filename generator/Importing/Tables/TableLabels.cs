using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>The labels of one table of one form, and what rows of a source look like by them.</summary>
/// <param name="definition">The table.</param>
/// <param name="others">The same table in the other revisions.</param>
internal sealed class TableLabels(TableDefinition definition, IReadOnlyList<TableDefinition> others)
{
    public TableDefinition Definition { get; } = definition;

    public LabelMatcher Rows { get; } = new(definition.Rows, others.Select(o => o.Rows));

    public LabelMatcher Columns { get; } = new(definition.Columns, others.Select(o => o.Columns));

    /// <summary>A row of a header: it names columns and holds neither a figure nor the label of a row.</summary>
    public bool IsHeader(GridRow row)
    {
        const int telling = 3; // 其他, 总计 alone may be the label of a row
        int hits = 0;
        bool sure = false;
        foreach (var cell in row.Cells.Where(c => !c.IsBlank))
        {
            if (Columns.Find(cell.Text) is not null)
            {
                hits++;
                sure |= Label.Compact(cell.Text).Length >= telling;
            }
            else if (Rows.Leaf(cell.Text) is { Likeness: Likeness.Exact } || HoldsNumber(cell.Text)) return false;
        }
        return hits > 1 || sure;
    }

    /// <summary>True where the row carries the label of a row of this table.</summary>
    public bool IsLabelled(GridRow row) => row.Cells.Any(c => !c.IsBlank && Rows.Leaf(c.Text) is { Likeness: Likeness.Exact } && Label.Compact(c.Text).Length > 1);

    /// <summary>How many cells of the row are labels of this table as printed.</summary>
    public int Hits(GridRow row) => row.Cells.Count(c => !c.IsBlank && Label.Compact(c.Text).Length > 1
        && (Rows.Find(c.Text) is { Likeness: Likeness.Exact } || Columns.Find(c.Text) is { Likeness: Likeness.Exact }));

    /// <summary>True where the row could stand in no other table: it holds a label of four characters or more.</summary>
    public bool IsTelling(GridRow row)
    {
        const int telling = 4;
        return row.Cells.Any(c => !c.IsBlank && Label.Compact(c.Text).Length >= telling
            && (Rows.Find(c.Text) is { Likeness: Likeness.Exact } || Columns.Find(c.Text) is { Likeness: Likeness.Exact }));
    }

    /// <summary>True where a text is nothing but a label of this table, with or without the corner of its header before it.</summary>
    public bool IsLabelAlone(string text)
    {
        string compact = Label.Compact(text), corner = Label.Compact(Definition.Corner);
        string rest = corner.Length > 0 && compact.StartsWith(corner, StringComparison.Ordinal) ? compact[corner.Length..] : compact;
        return rest.Length == 0 || Rows.IsName(rest) || Columns.IsName(rest);
    }

    private static bool HoldsNumber(string text) => SourceFigure.Read(text, NumberKind.Change, mayNotApply: false) is { State: CellState.Typed };
}
