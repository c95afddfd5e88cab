using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>The notes under a table: which totals the program computed and what does not apply. Figures stand alone in their cells.</summary>
internal static class TableNotes
{
    public static IReadOnlyList<string> Of(FilledTable figures)
    {
        var notes = new List<string>();
        if (Names(figures, CellState.Derived) is { Length: > 0 } totals)
        {
            notes.Add($"注：{totals}填报时留空，由系统根据表中所填数据计算，以“*”标示。");
        }
        if (NotApplicable(figures) is { } note) notes.Add(note);
        return notes;
    }

    /// <summary>What does not apply, or null where everything does: the one note that also stands in documents, whose totals are as good as typed.</summary>
    public static string? NotApplicable(FilledTable figures) =>
        Names(figures, CellState.NotApplicable) is { Length: > 0 } names ? $"注：“/”表示本机关不涉及该项内容：{names}。" : null;

    /// <summary>The cells in a state in words: whole columns and rows by their own names, single cells one by one.</summary>
    private static string Names(FilledTable figures, CellState state)
    {
        var table = figures.Definition;
        var cells = table.Cells.Where(c => figures.State(c) == state).ToHashSet();
        if (cells.Count == 0) return "";
        var names = new List<string>();
        foreach (var (axis, line, word) in Lines(table))
        {
            var all = table.Cells.Where(c => (axis ? table.ColumnOf(c) : table.RowOf(c)) == line).ToList();
            if (all.Count < 2 || !all.All(c => figures.State(c) == state)) continue;
            names.Add(word);
            cells.ExceptWith(all);
        }
        names.AddRange(cells.Order().Select(c => $"“{table.RowHeader(c).Label}”的“{table.ColumnHeader(c).Label}”"));
        return string.Join('、', names);
    }

    private static IEnumerable<(bool IsColumn, int Line, string Word)> Lines(TableDefinition table)
    {
        for (int c = 0; c < table.Columns.Leaves.Count; c++) yield return (true, c, $"“{table.Columns.Leaves[c].Label}”列");
        for (int r = 0; r < table.Rows.Leaves.Count; r++) yield return (false, r, $"“{table.Rows.Leaves[r].Label}”行");
    }
}
