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
            return new ColumnHeading([.. Enumerable.Range(0, scheme.Count).Select(i => new HeadedColumn(i, -1, -1, ""))], false, null);
        return hidden || placed is null || placed.Known * 2 <= scheme.Count ? null : placed;
    }

    private static ColumnHeading? ByPlace(IReadOnlyList<GridRow> rows, IHeadingScheme scheme, out bool hidden)
    {
        hidden = false;
        int width = rows.SelectMany(r => r.Cells.Concat(r.Above)).Select(c => c.End).DefaultIfEmpty().Max();
        var columns = new List<HeadedColumn>();
        for (int at = 0; at < width; at++)
        {
            var labels = Labels(rows, at, scheme);
            int leaf = scheme.Resolve(labels);
            hidden |= leaf >= 0 && labels.SkipLast(1).Any(l => scheme.NamesColumn(l) && scheme.Resolve([.. labels.TakeWhile(x => x != l), l]) is var above && above >= 0 && above != leaf);
            if (leaf >= 0 && columns.Count > 0 && columns[^1].Leaf == leaf) columns[^1] = columns[^1] with { To = at + 1 };
            else columns.Add(new HeadedColumn(leaf, at, at + 1, labels.Count == 0 ? "" : labels[^1]));
        }
        int first = columns.FindIndex(c => c.Leaf >= 0);
        if (first < 0) return null;
        columns.RemoveRange(0, first);
        while (columns[^1] is { Leaf: < 0, Text: "" }) columns.RemoveAt(columns.Count - 1);
        var known = columns.Where(c => c.Leaf >= 0).Select(c => c.Leaf).ToList();
        hidden |= known.Distinct().Count() != known.Count;
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

    /// <summary>Gives the columns between two known ones their labels where exactly as many are missing there, and all others keep the order of the form.</summary>
    private static ColumnHeading Completed(List<HeadedColumn> columns, int count)
    {
        var known = columns.Where(c => c.Leaf >= 0).Select(c => c.Leaf).ToList();
        if (known.Zip(known.Skip(1)).Any(pair => pair.First >= pair.Second)) return new ColumnHeading(columns, true, null);
        int inferred = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Leaf >= 0) continue;
            int end = i;
            while (end < columns.Count && columns[end].Leaf < 0) end++;
            int before = columns[i - 1].Leaf, after = end < columns.Count ? columns[end].Leaf : count;
            if (end - i == after - before - 1)
            {
                for (int at = i; at < end; at++) columns[at] = columns[at] with { Leaf = before + 1 + at - i };
                inferred += end - i;
            }
            i = end;
        }
        return new ColumnHeading(columns, true, inferred == 0 ? null
            : new($"表头有 {inferred} 列的名称残缺，按前后各列的次序认定", $"the labels of {inferred} columns are damaged and follow from their neighbours"));
    }
}
