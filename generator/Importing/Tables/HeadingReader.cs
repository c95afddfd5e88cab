using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// Reads a header of several rows. Where its rows lie on each other, the labels above each place say which column it is; where a
/// row has the wrong length, the order of all labels does; a label that is lost is inferred only where its neighbours leave no choice.
/// </summary>
internal static class HeadingReader
{
    /// <summary>The columns, or null where the header leaves them open.</summary>
    public static ColumnHeading? Read(IReadOnlyList<GridRow> rows, IHeadingScheme scheme)
    {
        var placed = ByPlace(rows, scheme, out bool hidden);
        if (!hidden && placed is not null && placed.Known == scheme.Count) return placed;
        if (scheme.IsWhole([.. rows.Select(r => (IReadOnlyList<string>)[.. r.Cells.Where(c => !c.IsBlank).Select(c => c.Text)])]))
            return new ColumnHeading([.. Enumerable.Range(0, scheme.Count).Select(i => new HeadedColumn(i, -1, -1, ""))], false, null) { IsComplete = true };
        return hidden || placed is null || placed.Known * 2 <= scheme.Count ? null : placed;
    }

    private static ColumnHeading? ByPlace(IReadOnlyList<GridRow> rows, IHeadingScheme scheme, out bool hidden)
    {
        hidden = false;
        int width = rows.SelectMany(r => r.Cells.Concat(r.Above)).Select(c => c.End).DefaultIfEmpty().Max();
        var columns = new List<HeadedColumn>();
        var stacks = new List<List<string>>();
        for (int at = 0; at < width; at++)
        {
            var labels = Labels(rows, at, scheme);
            int leaf = scheme.Resolve(labels);
            stacks.Add(labels);
            hidden |= leaf >= 0 && labels.SkipLast(1).Any(l => scheme.NamesColumn(l) && scheme.Resolve([.. labels.TakeWhile(x => x != l), l]) is var above && above >= 0 && above != leaf);
            if (leaf >= 0 && columns.Count > 0 && columns[^1].Leaf == leaf) columns[^1] = columns[^1] with { To = at + 1 };
            else columns.Add(new HeadedColumn(leaf, at, at + 1, labels.Count == 0 ? "" : labels[^1]));
        }
        int first = columns.FindIndex(c => c.Leaf >= 0);
        if (first < 0) return null;
        // A column whose label is lost still stands under its group; the labels of rows stand under none.
        while (first > 0 && stacks[columns[first - 1].From].Any(l => scheme.NamesGroup(l) || scheme.NamesColumn(l))) first--;
        columns.RemoveRange(0, first);
        TrimEnd(columns, scheme);
        var known = columns.Where(c => c.Leaf >= 0).Select(c => c.Leaf).ToList();
        hidden |= known.Distinct().Count() != known.Count;
        // Columns in another order than the form's are believed only where every label stands under its group.
        bool inOrder = !known.Zip(known.Skip(1)).Any(pair => pair.First > pair.Second);
        hidden |= !inOrder && columns.Any(c => c.Leaf >= 0 && !scheme.StandsUnderGroup(c.Leaf, stacks[c.From]));
        return hidden ? null : Completed(columns, scheme.Count);
    }

    /// <summary>The different texts above a column, outermost first; a text that a split merged cell repeats is one, and a group reaches over the blanks behind it.</summary>
    private static List<string> Labels(IReadOnlyList<GridRow> rows, int at, IHeadingScheme scheme)
    {
        var labels = new List<string>();
        GridCell? last = null;
        foreach (var row in rows)
        {
            var cell = row.At(at);
            bool covered = labels.Count > 0 && scheme.NamesColumn(labels[^1]); // below the label of a column stands nothing
            if (cell is null or { IsBlank: true } && row != rows[^1] && !covered) cell = GroupBefore(row, at, scheme);
            if (cell is null || cell == last || cell.IsBlank) continue;
            last = cell;
            if (labels.Count == 0 || labels[^1] != cell.Text) labels.Add(cell.Text);
        }
        return labels;
    }

    private static GridCell? GroupBefore(GridRow row, int at, IHeadingScheme scheme)
    {
        var before = row.Cells.LastOrDefault(c => c.Column < at && !c.IsBlank);
        return before is not null && scheme.NamesGroup(before.Text) ? before : null;
    }

    /// <summary>Removes what stands behind the last column: blanks, and those over which a group only seems to reach.</summary>
    private static void TrimEnd(List<HeadedColumn> columns, IHeadingScheme scheme)
    {
        int missing = Math.Min(scheme.Count - 1 - columns.Last(c => c.Leaf >= 0).Leaf, scheme.Count - columns.Where(c => c.Leaf >= 0).Select(c => c.Leaf).Distinct().Count());
        while (columns[^1] is { Leaf: < 0, Text: "" } || columns[^1].Leaf < 0 && scheme.NamesGroup(columns[^1].Text) && columns.AsEnumerable().Reverse().TakeWhile(c => c.Leaf < 0).Count() > missing)
            columns.RemoveAt(columns.Count - 1);
    }

    /// <summary>Gives the columns between two known ones their labels where exactly as many are missing there, and all others keep the order of the form.</summary>
    private static ColumnHeading Completed(List<HeadedColumn> columns, int count)
    {
        var known = columns.Where(c => c.Leaf >= 0).Select(c => c.Leaf).ToList();
        int inferred = 0;
        bool inOrder = !known.Zip(known.Skip(1)).Any(pair => pair.First >= pair.Second);
        for (int i = 0; inOrder && i < columns.Count; i++)
        {
            if (columns[i].Leaf >= 0) continue;
            int end = i;
            while (end < columns.Count && columns[end].Leaf < 0) end++;
            int before = i == 0 ? -1 : columns[i - 1].Leaf, after = end < columns.Count ? columns[end].Leaf : count;
            if (end - i == after - before - 1)
            {
                for (int at = i; at < end; at++) columns[at] = columns[at] with { Leaf = before + 1 + at - i };
                inferred += end - i;
            }
            i = end;
        }
        while (columns[0].Leaf < 0) columns.RemoveAt(0);
        return new ColumnHeading(columns, true, inferred == 0 ? null
            : new($"表头有 {inferred} 列的名称残缺，按前后各列的次序认定", $"the labels of {inferred} columns are damaged and follow from their neighbours"))
        {
            IsComplete = columns.Count == count && columns.All(c => c.Leaf >= 0),
        };
    }
}
