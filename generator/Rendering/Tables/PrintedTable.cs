using SiteBuilder.Forms;
using SiteBuilder.Rendering.Engine.Direct;

namespace SiteBuilder.Rendering.Tables;

/// <summary>A row of the body as printed: the labels that begin in it and the places of its figures.</summary>
internal sealed record PrintedRow(IReadOnlyList<HeaderCell> Headers, IReadOnlyList<FigureCell> Figures)
{
    /// <summary>The labels as templates see them.</summary>
    public SharedPrint ShownHeaders { get; } = new(Headers);
}

/// <summary>
/// The print of a statutory table without its figures: headers with spans and ids, and for each figure the ids of all its
/// headers. It follows from the axes of the definition alone and is computed once for each revision of the form.
/// </summary>
/// <param name="Definition">The table.</param>
/// <param name="Head">The rows of the header; none in a table of blocks, whose blocks have their own.</param>
/// <param name="Bodies">The groups of rows: one, or one for each block.</param>
/// <param name="LabelColumns">Columns of labels at the left.</param>
/// <param name="Width">Columns of the grid in all.</param>
internal sealed record PrintedTable(TableDefinition Definition, IReadOnlyList<IReadOnlyList<HeaderCell>> Head,
    IReadOnlyList<IReadOnlyList<PrintedRow>> Bodies, int LabelColumns, int Width)
{
    /// <summary>The rows of the header as templates see them.</summary>
    public SharedPrint ShownHead { get; } = new(Head.Select(row => new SharedPrint(row)));

    /// <summary>The class of each column as templates see it: a column of labels, by its place, or of figures.</summary>
    public SharedPrint ShownColumns { get; } = new(Enumerable.Range(1, Width).Select(c => c <= LabelColumns ? $"l{c}" : "f"));

    /// <param name="table">The table.</param>
    /// <param name="prefix">What the ids of its headers begin with, so that they are unique in the page.</param>
    public static PrintedTable Of(TableDefinition table, string prefix)
    {
        var ids = new HeaderIds(prefix);
        return table.Layout switch
        {
            TableLayout.Grid => GridPrint.Of(table, ids),
            TableLayout.Wide => WidePrint.Of(table, ids),
            _ => BlocksPrint.Of(table, ids),
        };
    }
}
