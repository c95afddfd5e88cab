using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>The headers above a table, laid out from the tree: a group spans its leaves, a leaf reaches down to the figures.</summary>
internal sealed class ColumnHeaders
{
    private readonly List<HeaderCell>[] rows;
    private readonly Dictionary<int, string> ids = [];
    private readonly HeaderIds next;

    public ColumnHeaders(IReadOnlyList<Header> roots, int depth, HeaderIds next)
    {
        this.next = next;
        rows = [.. Enumerable.Range(0, depth).Select(_ => new List<HeaderCell>())];
        foreach (var root in roots) Place(root, 0, "");
    }

    public IReadOnlyList<IReadOnlyList<HeaderCell>> Rows => rows;

    /// <summary>The ids of the headers above a column, from the outermost down.</summary>
    public string IdsOf(int leaf) => ids[leaf];

    private void Place(Header header, int level, string above)
    {
        string id = next.Next();
        string path = above.Length == 0 ? id : above + " " + id;
        var span = new Span(header.IsLeaf ? rows.Length - level : 1, header.LeafCount);
        rows[level].Add(new HeaderCell(header.Label, span, $" id=\"{id}\" scope=\"col\""));
        if (header.IsLeaf) ids.Add(header.FirstLeaf, path);
        foreach (var child in header.Children) Place(child, level + 1, path);
    }
}
