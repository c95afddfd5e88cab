using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Writing;

/// <summary>A printed table laid out on a grid: each cell in its first place, null where it reaches on.</summary>
internal static class Laid
{
    public static List<List<PrintedCell?>> Out(PrintedTable table)
    {
        var rows = new List<List<PrintedCell?>>();
        var reach = new Dictionary<(int Row, int Column), bool>();
        for (int r = 0; r < table.Rows.Count; r++)
        {
            var line = new List<PrintedCell?>();
            int column = 0;
            void Skip()
            {
                while (reach.ContainsKey((r, column)))
                {
                    line.Add(null);
                    column++;
                }
            }
            foreach (var cell in table.Rows[r].Cells)
            {
                Skip();
                for (int i = 0; i < cell.Span; i++)
                {
                    line.Add(i == 0 ? cell : null);
                    for (int d = 1; d < cell.Down; d++) reach[(r + d, column)] = true;
                    column++;
                }
            }
            Skip();
            rows.Add(line);
        }
        return rows;
    }
}
