using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// Gives the cells behind a row's label their columns: by count where there are just as many figures as columns, by place
/// where header and row lie on each other; else not at all. Nothing slides to the left.
/// </summary>
internal static class RowAligner
{
    /// <summary>A cell for each column of the heading, or null where that cannot be told.</summary>
    public static IReadOnlyList<GridCell>? Align(IReadOnlyList<GridCell> values, ColumnHeading heading)
    {
        int count = heading.Columns.Count;
        int first = First(values), last = Last(values);
        if (first < 0) return heading.IsComplete && values.Count >= count ? [.. values.Take(count)] : heading.IsPositional ? ByPlace(values, heading) : null;
        if (heading.IsComplete && last - first + 1 == count && values.Skip(first).Take(count).All(v => !v.IsBlank)) return [.. values.Skip(first).Take(count)];
        if (heading.IsPositional && ByPlace(values, heading) is { } placed) return placed;
        return heading.IsComplete && values.Count == count && first == 0 && last == count - 1 ? values : null; // a blank in front may be the filler of a label
    }

    /// <summary>Why a row could not be aligned.</summary>
    public static Text Trouble(IReadOnlyList<GridCell> values, ColumnHeading heading)
    {
        int figures = values.Count(v => !v.IsBlank), columns = heading.Columns.Count;
        return new($"这一行有 {figures} 个数、表头有 {columns} 列，对不上，不能确定各数在哪一列",
            $"the row has {figures} figures and the header {columns} columns; which figure belongs where is uncertain");
    }

    /// <summary>A figure under a place without a label between the columns, and a column without a figure: the header lies off its rows.</summary>
    private static bool HasMovedInside(List<GridCell> cells, ColumnHeading heading)
    {
        int last = heading.Columns.ToList().FindLastIndex(c => c.Leaf >= 0);
        return Enumerable.Range(0, last + 1).Any(i => heading.Columns[i].Leaf < 0 && !cells[i].IsBlank) && Enumerable.Range(0, last + 1).Any(i => heading.Columns[i].Leaf >= 0 && cells[i].IsBlank);
    }

    private static int First(IReadOnlyList<GridCell> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (!values[i].IsBlank) return i;
        }
        return -1;
    }

    private static int Last(IReadOnlyList<GridCell> values)
    {
        for (int i = values.Count - 1; i >= 0; i--)
        {
            if (!values[i].IsBlank) return i;
        }
        return -1;
    }

    /// <summary>Every column is covered, no cell reaches over two, none that holds something is left over; the copies of a split merged cell count as one.</summary>
    private static List<GridCell>? ByPlace(IReadOnlyList<GridCell> values, ColumnHeading heading)
    {
        var result = new List<GridCell>();
        int used = 0;
        foreach (var column in heading.Columns)
        {
            var inside = values.Where(v => v.Column < column.To && v.End > column.From).ToList();
            if (inside.Count == 0 || inside.Any(v => v.Column < column.From || v.End > column.To)) return null;
            var filled = inside.Where(v => !v.IsBlank).ToList();
            if (filled.Count > 1 && filled.Any(v => v.Text.Trim() != filled[0].Text.Trim())) return null;
            used += filled.Count;
            result.Add(filled.Count > 0 ? filled[0] : inside[0]);
        }
        return used == values.Count(v => !v.IsBlank) && !HasMovedInside(result, heading) ? result : null;
    }
}
