using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>The header of a table whose columns are an axis of the form (表三, and 表四 with its rows going down).</summary>
internal sealed class GridScheme(LabelMatcher columns) : IHeadingScheme
{
    public int Count => columns.Axis.Leaves.Count;

    public int Resolve(IReadOnlyList<string> labels) => Leaf(labels, columns)?.FirstLeaf ?? -1;

    public bool NamesColumn(string label) => columns.Leaf(label) is not null;

    public bool NamesGroup(string label) => columns.Find(label) is { Header.IsLeaf: false };

    public bool StandsUnderGroup(int leaf, IReadOnlyList<string> labels)
    {
        var above = columns.Axis.Leaves[leaf].Parent;
        return above is null || labels.Select(columns.Find).Any(m => m is { } match && match.Header == above)
            && !labels.Select(columns.Find).Any(m => m is { Header.IsLeaf: false } match && match.Header.Level > above.Level);
    }

    /// <summary>Every leaf once, each row in the order of the form.</summary>
    public bool IsWhole(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var seen = new HashSet<int>();
        foreach (var row in rows)
        {
            int last = -1;
            foreach (string label in row)
            {
                if (columns.Leaf(label) is not { } leaf) continue;
                if (leaf.Header.FirstLeaf <= last || !seen.Add(leaf.Header.FirstLeaf)) return false;
                last = leaf.Header.FirstLeaf;
            }
        }
        return seen.Count == Count;
    }

    /// <summary>The leaf that the lowest labels name, alone or joined where one label is broken over several rows.</summary>
    public static Header? Leaf(IReadOnlyList<string> labels, LabelMatcher matcher)
    {
        LabelMatch? near = null;
        for (int taken = 1; taken <= labels.Count; taken++)
        {
            if (matcher.Leaf(string.Concat(labels.Skip(labels.Count - taken))) is not { } match) continue;
            if (match.Likeness == Likeness.Exact) return match.Header;
            near ??= match;
        }
        return near?.Header;
    }
}
