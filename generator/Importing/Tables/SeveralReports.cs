using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>Tells tables of several reports from one table that stands in pieces or twice.</summary>
internal static class SeveralReports
{
    private const double Whole = 0.6, Differing = 1.0 / 3;

    /// <param name="readings">What each piece of the source says about one statutory table.</param>
    public static bool In(IReadOnlyList<TableReading> readings)
    {
        var whole = readings.Where(r => r.Found > r.Definition.Cells.Count * Whole).ToList();
        for (int i = 0; i < whole.Count; i++)
        {
            for (int j = i + 1; j < whole.Count; j++)
            {
                if (Differ(whole[i], whole[j])) return true;
            }
        }
        return false;
    }

    /// <summary>True where much of what both say differs, or they have no figure in common.</summary>
    private static bool Differ(TableReading one, TableReading other)
    {
        var both = one.Definition.Cells.Where(c => Figure(one[c]) is not null && Figure(other[c]) is not null).ToList();
        var telling = both.Where(c => Figure(one[c]) != 0 || Figure(other[c]) != 0).ToList();
        return telling.Count(c => Figure(one[c]) != Figure(other[c])) > telling.Count * Differing || both.Count == 0 && one.Figures + other.Figures > 0;
    }

    private static decimal? Figure(CellReading? cell) => cell?.Value;
}
