using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>Says a relation in figures: what was added, what it makes, and what stands there.</summary>
internal static class Sum
{
    /// <summary>13612+252+45+128+32＝14069; zeros are left out of long sums.</summary>
    public static string Said(FilledTable table, IReadOnlyList<int> cells)
    {
        var figures = cells.Select(c => table[c]!.Value).ToList();
        if (figures.Count == 1) return Digits.Text(figures[0]);
        var shown = figures.Count > 7 ? [.. figures.Where(f => f != 0)] : figures;
        string sum = Digits.Text(figures.Sum());
        return shown.Count < 2 ? sum : $"{string.Join("+", shown.Select(Digits.Text)).Replace("+-", "-", StringComparison.Ordinal)}＝{sum}";
    }

    /// <summary>Both sides of a relation with their figures.</summary>
    public static string Said(FilledTable table, Line line) => $"{Said(table, line.Left)}，{Side(table, line.Right)}";

    /// <summary>「总计」列 of a row, or the row of a column: where the relation was weighed.</summary>
    public static string Where(FilledTable table, Line line)
    {
        var definition = table.Definition;
        return line.Relation.OverRows
            ? $"{definition.Name}「{definition.ColumnHeader(line.Left[0]).Label}」列"
            : $"{definition.Name}「{definition.RowHeader(line.Left[0]).Label}」行";
    }

    private static string Side(FilledTable table, IReadOnlyList<int> cells) =>
        cells.Count == 1 ? $"填的是 {Digits.Text(table[cells[0]]!.Value)}" : $"另一边 {Said(table, cells)}";
}
