namespace SiteBuilder.Forms;

/// <summary>
/// Which leaf of an axis somebody means: by key, short name, printed label with or without its number, or any path of
/// groups above it. The plain names are tried first; all paths are laid out only when they are needed.
/// </summary>
internal sealed class LabelIndex
{
    private static readonly IReadOnlyList<Header> None = [];

    private readonly Axis axis;
    private readonly Dictionary<string, IReadOnlyList<Header>> plain = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, IReadOnlyList<Header>>> paths;
    private readonly Lazy<HashSet<string>> everyLabel;

    public LabelIndex(Axis axis)
    {
        this.axis = axis;
        foreach (var leaf in axis.Leaves)
        {
            plain.TryAdd(leaf.Key, [leaf]);
            Add(plain, Label.Compact(leaf.Label), leaf);
        }
        foreach (var leaf in axis.Leaves) plain.TryAdd(leaf.Label, plain[Label.Compact(leaf.Label)]); // as printed: nothing to fold
        paths = new(AllPaths);
        everyLabel = new(() => [.. axis.Roots.SelectMany(Below).SelectMany(Names)]);
    }

    public IReadOnlyList<Header> Find(string label)
    {
        if (label.Length > 0 && plain.TryGetValue(label, out var exact)) return exact;
        string compact = Label.Compact(label);
        if (compact.Length == 0) return None;
        return plain.TryGetValue(compact, out var found) || paths.Value.TryGetValue(compact, out found) ? found : None;
    }

    /// <summary>Lays out the paths, for those who can tell that they will be needed.</summary>
    public void LayOutPaths() => _ = paths.Value;

    public bool Knows(string label) => everyLabel.Value.Contains(Label.Compact(label));

    private Dictionary<string, IReadOnlyList<Header>> AllPaths()
    {
        var all = new Dictionary<string, IReadOnlyList<Header>>(StringComparer.Ordinal);
        foreach (var leaf in axis.Leaves)
        {
            if (leaf.ShortName is not null) Add(all, Label.Compact(leaf.ShortName), leaf);
            var names = Names(leaf).ToList();
            Add(all, Label.Compact(leaf.Key), leaf);
            foreach (string prefix in Prefixes(leaf.Parent))
            {
                foreach (string name in names) Add(all, prefix + name, leaf);
            }
        }
        return all;
    }

    /// <summary>Every way to write the groups above: all of them, some, or none.</summary>
    private static IEnumerable<string> Prefixes(Header? group)
    {
        if (group is null) return [""];
        var above = Prefixes(group.Parent).ToList();
        return above.Concat(above.SelectMany(prefix => Names(group).Select(name => prefix + name)));
    }

    private static IEnumerable<string> Names(Header header) =>
        new[] { header.Label }.Concat(header.Variants)
            .SelectMany(label => Label.WithoutNumber(label) is { } bare ? new[] { Label.Compact(label), Label.Compact(bare) } : [Label.Compact(label)])
            .Distinct();

    private static IEnumerable<Header> Below(Header header) => header.Children.SelectMany(Below).Prepend(header);

    private static void Add(Dictionary<string, IReadOnlyList<Header>> index, string name, Header leaf)
    {
        if (!index.TryGetValue(name, out var leaves)) index[name] = [leaf];
        else if (!leaves.Contains(leaf)) index[name] = [.. leaves, leaf];
    }
}
