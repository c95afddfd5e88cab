using AngleSharp.Dom;

namespace SiteBuilder.Tests.Rendering;

/// <summary>Lays the cells of an HTML table out as a browser does; fails where two overlap or a place stays empty.</summary>
internal static class TableGrid
{
    public static IElement[,] Of(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").ToList();
        int width = rows[0].Children.Sum(c => Span(c, "colspan"));
        var grid = new IElement?[rows.Count, width];
        for (int r = 0; r < rows.Count; r++)
        {
            foreach (var cell in rows[r].Children)
            {
                int at = Enumerable.Range(0, width).First(c => grid[r, c] is null);
                for (int y = r; y < r + Span(cell, "rowspan"); y++)
                {
                    for (int x = at; x < at + Span(cell, "colspan"); x++)
                    {
                        Assert.True(y < rows.Count && x < width, $"{cell.TextContent} reaches out of the table");
                        Assert.True(grid[y, x] is null, $"{cell.TextContent} lies over {grid[y, x]?.TextContent}");
                        grid[y, x] = cell;
                    }
                }
            }
        }
        foreach (var place in grid) Assert.NotNull(place);
        return grid!;
    }

    private static int Span(IElement cell, string name) => int.Parse(cell.GetAttribute(name) ?? "1");
}
