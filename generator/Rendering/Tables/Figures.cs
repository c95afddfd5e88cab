using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>Writes the attributes of a figure's <c>td</c>.</summary>
internal static class Figures
{
    /// <param name="table">The table.</param>
    /// <param name="cell">The number of the cell; where the form has none, an empty place is printed.</param>
    /// <param name="headers">The ids of all headers of the figure.</param>
    /// <param name="columns">Columns of the grid that it takes.</param>
    public static FigureCell At(TableDefinition table, int cell, string headers, int columns = 1)
    {
        string span = new Span(1, columns).Attributes;
        return table.Exists(cell)
            ? new FigureCell(cell, columns, $" headers=\"{headers}\" data-cell=\"{table.Address(cell)}\"{span}")
            : new FigureCell(-1, columns, span);
    }
}
