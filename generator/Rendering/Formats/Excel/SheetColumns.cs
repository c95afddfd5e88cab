using SiteBuilder.Forms;
using SiteBuilder.Rendering.Tables;

namespace SiteBuilder.Rendering.Formats.Excel;

/// <summary>How wide the columns of a table are, in widths of a digit; a Chinese character takes two.</summary>
internal static class SheetColumns
{
    private const double OuterGroup = 8, Group = 13, DeepLabel = 38, Label = 24, Figure = 9.5, BlockFigure = 20;

    public static double[] Widths(PrintedGrid grid) => [.. Enumerable.Range(0, grid.Columns).Select(column => Width(grid, column))];

    /// <summary>How many lines a text takes in a cell.</summary>
    public static int LinesOf(string text, double width) => text.Length == 0 ? 1 : (int)Math.Ceiling(text.Sum(c => c < 0x2E80 ? 1 : 2) / (width - 1));

    private static double Width(PrintedGrid grid, int column)
    {
        bool isBlocks = grid.Definition.Layout == TableLayout.Blocks;
        if (column >= grid.LabelColumns) return isBlocks ? BlockFigure : Figure;
        if (column == grid.LabelColumns - 1) return isBlocks ? Label : DeepLabel;
        return column == 0 ? OuterGroup : Group;
    }
}
