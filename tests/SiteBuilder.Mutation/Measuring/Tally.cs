using SiteBuilder.Mutation.Slips;

namespace SiteBuilder.Mutation.Measuring;

/// <summary>How the slips of each kind fared in each table.</summary>
internal sealed class Tally
{
    private readonly List<(string Table, string Kind)> order = [];
    private readonly Dictionary<(string Table, string Kind), int[]> counts = [];
    private readonly List<string> notes = [];

    /// <summary>Table and kind in the order in which they were met.</summary>
    public IReadOnlyList<(string Table, string Kind)> Lines => order;

    /// <summary>The slips that no error named as they should be, in words.</summary>
    public IReadOnlyList<string> Notes => notes;

    public int Count(string table, string kind, Verdict verdict) => counts[(table, kind)][(int)verdict];

    public int Count(string table, Verdict verdict) => order.Where(line => line.Table == table).Sum(line => counts[line][(int)verdict]);

    public int All(string table, string kind) => counts[(table, kind)].Sum();

    public void Add(TypedTable table, Slip slip, Verdict verdict)
    {
        var line = (table.Definition.Name, slip.Kind);
        if (!counts.TryGetValue(line, out int[]? found))
        {
            counts[line] = found = new int[Enum.GetValues<Verdict>().Length];
            order.Add(line);
        }
        found[(int)verdict]++;
        if (verdict >= Verdict.Group) notes.Add($"{verdict}: {table.File} {slip.Kind}: {string.Join("; ", slip.Changes.Select(c => $"{table.Definition.Address(c.Cell)} {table.TextOf(c.Cell)}→{c.Text}"))}");
    }
}
