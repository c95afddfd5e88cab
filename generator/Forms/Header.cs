namespace SiteBuilder.Forms;

/// <summary>What kind of number a cell holds.</summary>
internal enum NumberKind
{
    /// <summary>A whole number that is not negative (件, 项).</summary>
    Count,

    /// <summary>A whole number with a sign (本年增/减).</summary>
    Change,

    /// <summary>A decimal number that is not negative (金额).</summary>
    Amount,
}

/// <summary>
/// A node of an axis: a printed group (it has children) or a leaf (it has a key and stands for one row or column).
/// Every rowspan and colspan follows from the tree.
/// </summary>
internal sealed class Header
{
    private string? path;

    public required string Label { get; init; }

    /// <summary>The data key of a leaf (<c>denied.state_secret</c>); empty for a group.</summary>
    public string Key { get; init; } = "";

    /// <summary>A short name for bindings (本年新收), where the form lists one.</summary>
    public string? ShortName { get; init; }

    /// <summary>Other wordings seen in real reports; matched after normalisation.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    public NumberKind Kind { get; init; }

    /// <summary>The unit printed or meant (件, 万元); null where the form names none.</summary>
    public string? Unit { get; init; }

    /// <summary>The figure is a total that the form defines; it may be left blank and is then computed.</summary>
    public bool Computed { get; init; }

    /// <summary>In a table of blocks: the keys of the columns that this block has; empty elsewhere.</summary>
    public IReadOnlyList<string> BlockColumns { get; init; } = [];

    public IReadOnlyList<Header> Children { get; init; } = [];

    public Header? Parent { get; private set; }

    /// <summary>Position of the first leaf below (or of the leaf itself) among the leaves of the axis.</summary>
    public int FirstLeaf { get; private set; }

    public int LeafCount { get; private set; }

    /// <summary>0 for the outermost level.</summary>
    public int Level { get; private set; }

    public bool IsLeaf => Children.Count == 0;

    /// <summary>The printed labels from the outermost group to this header, joined by <c>/</c>.</summary>
    public string Path => path ??= Parent is null ? Label : Parent.Path + "/" + Label;

    /// <summary>Links the tree once, while the form is read; returns the number of the next leaf.</summary>
    internal int Place(Header? parent, int firstLeaf)
    {
        (Parent, path) = (parent, null);
        Level = parent is null ? 0 : parent.Level + 1;
        FirstLeaf = firstLeaf;
        int next = IsLeaf ? firstLeaf + 1 : Children.Aggregate(firstLeaf, (at, child) => child.Place(this, at));
        LeafCount = next - firstLeaf;
        return next;
    }

    public override string ToString() => Path;
}
