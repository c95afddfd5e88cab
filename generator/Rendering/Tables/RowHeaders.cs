using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>The labels beside a table, laid out from the tree: a group spans its rows, a leaf reaches across to the figures.</summary>
internal sealed class RowHeaders
{
    private readonly Dictionary<int, List<HeaderCell>> starting = [];
    private readonly Dictionary<int, string> ids = [];
    private readonly int depth;
    private readonly HeaderIds next;

    public RowHeaders(IReadOnlyList<Header> roots, int depth, HeaderIds next)
    {
        this.depth = depth;
        this.next = next;
        foreach (var root in roots) Place(root, 0, "");
    }

    /// <summary>The labels that begin in a row, from the left.</summary>
    public IReadOnlyList<HeaderCell> StartingIn(int leaf) => starting[leaf];

    /// <summary>The ids of the labels of a row, from the outermost.</summary>
    public string IdsOf(int leaf) => ids[leaf];

    private void Place(Header header, int level, string outside)
    {
        string id = next.Next();
        string path = outside.Length == 0 ? id : outside + " " + id;
        var span = new Span(header.LeafCount, header.IsLeaf ? depth - level : 1);
        // A label that touches the figures stays in sight; the class says how many columns of labels it covers.
        string style = header.IsLeaf ? $" class=\"label-{span.Columns}\"" : $" class=\"group-{level + 1}\"";
        if (!starting.TryGetValue(header.FirstLeaf, out var row)) starting.Add(header.FirstLeaf, row = []);
        row.Add(new HeaderCell(header.Label, span, $" id=\"{id}\" scope=\"row\"{style}", stays: header.IsLeaf && depth > 2));
        if (header.IsLeaf) ids.Add(header.FirstLeaf, path);
        foreach (var child in header.Children) Place(child, level + 1, path);
    }
}
