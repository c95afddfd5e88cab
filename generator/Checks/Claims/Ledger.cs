using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Claims;

/// <summary>The figures of one report that sentences are held against, by what they count.</summary>
internal sealed class Ledger(Report report, Phrasebook phrasebook)
{
    private readonly Dictionary<string, HashSet<int>> shaken = [];
    private readonly Dictionary<IReadOnlyList<string>, IReadOnlyList<CellSum>?> known = new(ReferenceEqualityComparer.Instance);

    public Report Report => report;

    public Phrasebook Phrasebook => phrasebook;

    /// <summary>
    /// Every sum that the subject may mean. Null where nothing can be said: no such cell, no figure in it, or a relation of
    /// the table fails there (which was reported).
    /// </summary>
    public IReadOnlyList<CellSum>? Of(Subject subject)
    {
        if (!known.TryGetValue(subject.Sums, out var sums)) known.Add(subject.Sums, sums = Sums(subject));
        return sums;
    }

    /// <summary>The first figure that the subject may mean.</summary>
    public decimal? Figure(Subject subject) => Of(subject)?[0].Value;

    private List<CellSum>? Sums(Subject subject)
    {
        var sums = new List<CellSum>(subject.Sums.Count);
        foreach (string wanted in subject.Sums)
        {
            if (phrasebook.Terms(wanted) is not { } terms || !report.Tables.TryGetValue(terms.Table.Key, out var table)) continue;
            var uncertain = Shaken(table);
            decimal value = 0;
            foreach (var (cell, sign) in terms.Cells)
            {
                if (table[cell] is not { } figure || uncertain.Contains(cell)) return null;
                value += sign * figure;
            }
            sums.Add(new CellSum(table, terms.Numbers, value) { TakenOff = terms.TakenOff });
        }
        return sums.Count == 0 ? null : sums;
    }

    /// <summary>The cells in which a relation fails.</summary>
    private HashSet<int> Shaken(FilledTable table)
    {
        if (shaken.TryGetValue(table.Definition.Key, out var cells)) return cells;
        cells = table.AllHold ? [] : [.. Weighing.Of(table).Where(w => w.Difference != 0).SelectMany(w => w.Line.Left.Concat(w.Line.Right))];
        shaken.Add(table.Definition.Key, cells);
        return cells;
    }
}

/// <summary>Some cells of one table and what they come to.</summary>
internal sealed record CellSum(FilledTable Table, IReadOnlyList<int> Cells, decimal Value)
{
    /// <summary>Those of the cells that are not added but taken off: 审结 is 总计 without 尚未审结.</summary>
    public IReadOnlyList<int> TakenOff { get; init; } = [];
}
