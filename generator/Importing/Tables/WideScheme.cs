using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>The header of the printed 表四, whose rows and columns both stand above its one row of figures; a column here is a cell of the table.</summary>
internal sealed class WideScheme(TableDefinition table, LabelMatcher rows, LabelMatcher columns) : IHeadingScheme
{
    private readonly int results = table.Columns.Leaves.Count;

    public int Count => table.Rows.Leaves.Count * results;

    public int Resolve(IReadOnlyList<string> labels)
    {
        for (int taken = 1; taken < labels.Count; taken++)
        {
            if (GridScheme.Leaf([string.Concat(labels.Skip(labels.Count - taken))], columns) is not { } column) continue;
            for (int i = labels.Count - taken - 1; i >= 0; i--)
            {
                if (rows.Find(labels[i]) is not { } match) continue;
                return match.Header.IsLeaf ? match.Header.FirstLeaf * results + column.FirstLeaf : -1;
            }
        }
        return -1;
    }

    public bool NamesColumn(string label) => columns.Leaf(label) is not null;

    public bool NamesGroup(string label) => rows.Find(label) is not null;

    /// <summary>The name of a column here is that of its group and its result together.</summary>
    public bool StandsUnderGroup(int leaf, IReadOnlyList<string> labels) => false;

    /// <summary>The results as often as there are groups, always in the order of the form, and the groups in theirs.</summary>
    public bool IsWhole(IReadOnlyList<IReadOnlyList<string>> header)
    {
        var labels = header.SelectMany(row => row).ToList();
        var found = labels.Select(l => columns.Leaf(l)).OfType<LabelMatch>().Select(m => m.Header.FirstLeaf).ToList();
        var groups = labels.Select(l => rows.Leaf(l)).OfType<LabelMatch>().Select(m => m.Header.FirstLeaf).ToList();
        return found.SequenceEqual(Enumerable.Range(0, Count).Select(i => i % results))
            && groups.SequenceEqual(Enumerable.Range(0, table.Rows.Leaves.Count));
    }
}
