using SiteBuilder.Forms;
using SiteBuilder.Rendering.Tables;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>How the type area is shared out among the columns of a statutory table, in twentieths of a point.</summary>
internal static class WordColumns
{
    private const int OuterGroup = 616, Group = 800; // three and four characters of small type
    private const int FullSize = 210, SmallSize = 180; // 五号, 小五
    private const int Slack = 12; // so that rounding pushes no character into the next line

    public static int[] Widths(PrintedGrid grid)
    {
        int all = WordPage.TextWidth, labels = grid.LabelColumns, figures = Math.Max(1, grid.Columns - labels);
        var widths = new int[grid.Columns];
        if (grid.Definition.Layout != TableLayout.Grid) Array.Fill(widths, all / grid.Columns);
        else
        {
            // Figures take one half, labels the other; among labels the groups are narrow and the leaves take what is left.
            Array.Fill(widths, all / 2 / figures, labels, grid.Columns - labels);
            for (int i = 0; i < labels - 1; i++) widths[i] = i == 0 ? OuterGroup : Group;
        }
        widths[Math.Max(0, labels - 1)] += all - widths.Sum();
        return widths;
    }

    /// <summary>
    /// How far a label is to be set in on both sides so that its lines are equally long: 商业/企业, not 商业企/业.
    /// 0 where it fits on one line, and where nothing would be gained.
    /// </summary>
    public static int SideOfEvenLines(string text, int width, bool isSmall)
    {
        int character = isSmall ? SmallSize : FullSize, inner = width - 2 * WordTable.CellMargin - Slack;
        double length = WordText.WidthOf(text);
        int most = Math.Max(1, inner / character);
        if (length <= most) return 0;
        int lines = (int)Math.Ceiling(length / most), even = (int)Math.Ceiling(length / lines);
        return Math.Max(0, (inner - even * character) / 2);
    }
}
