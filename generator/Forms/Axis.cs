namespace SiteBuilder.Forms;

/// <summary>The rows or the columns of a table: a tree of headers and its leaves in printed order.</summary>
internal sealed class Axis
{
    private readonly LabelIndex labels;

    public Axis(IReadOnlyList<Header> roots)
    {
        Roots = roots;
        int next = 0;
        foreach (var root in roots) next = root.Place(null, next);
        Leaves = [.. roots.SelectMany(LeavesOf)];
        Depth = Leaves.Count == 0 ? 0 : Leaves.Max(leaf => leaf.Level) + 1;
        labels = new LabelIndex(this);
    }

    public IReadOnlyList<Header> Roots { get; }

    public IReadOnlyList<Header> Leaves { get; }

    /// <summary>Levels of headers, that is rows of a printed header or columns of labels.</summary>
    public int Depth { get; }

    /// <summary>The position of a key among the leaves, or -1.</summary>
    public int IndexOf(string key)
    {
        for (int i = 0; i < Leaves.Count; i++)
        {
            if (Leaves[i].Key == key) return i;
        }
        return -1;
    }

    /// <summary>The leaves that a label, path, key or short name may mean: none, one, or several if it is ambiguous.</summary>
    public IReadOnlyList<Header> Find(string label) => labels.Find(label);

    /// <summary>Makes ready for labels that are no plain ones, for those who can tell that they will be met.</summary>
    public void LayOutPaths() => labels.LayOutPaths();

    /// <summary>True where the text is the label of a group (or of a leaf) somewhere on the axis.</summary>
    public bool Knows(string label) => labels.Knows(label);

    /// <summary>Every name that can be typed, for suggestions.</summary>
    public IEnumerable<string> Names => Leaves.SelectMany(l => l.ShortName is null ? new[] { l.Label } : [l.ShortName, l.Label]);

    private static IEnumerable<Header> LeavesOf(Header header) => header.IsLeaf ? [header] : header.Children.SelectMany(LeavesOf);
}
