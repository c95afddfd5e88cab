using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Claims;

/// <summary>The figures of one report that sentences are held against, by what they count.</summary>
internal sealed class Ledger
{
    private readonly Report report;
    private readonly Dictionary<string, HashSet<int>> shaken = [];
    private readonly Dictionary<string, IReadOnlyList<CellSum>?> known = [];

    public Ledger(Report report)
    {
        this.report = report;
        foreach (var (key, table) in report.Tables)
        {
            shaken[key] = [.. Weighing.Of(table).Where(w => w.Difference != 0).SelectMany(w => w.Line.Left.Concat(w.Line.Right))];
        }
    }

    public Report Report => report;

    /// <summary>
    /// Every sum that the subject may mean. Null where nothing can be said: no such cell, no figure in it, or a relation of
    /// the table fails there (which was reported).
    /// </summary>
    public IReadOnlyList<CellSum>? Of(Subject subject)
    {
        string key = string.Join('|', subject.Sums);
        if (!known.TryGetValue(key, out var sums)) known[key] = sums = Sums(subject);
        return sums;
    }

    /// <summary>The first figure that the subject may mean.</summary>
    public decimal? Figure(Subject subject) => Of(subject)?[0].Value;

    private List<CellSum>? Sums(Subject subject)
    {
        var sums = new List<CellSum>();
        foreach (string wanted in subject.Sums)
        {
            var terms = Terms(wanted);
            if (terms is null) continue;
            var (table, cells) = terms.Value;
            decimal value = 0;
            foreach (var (cell, sign) in cells)
            {
                if (table[cell] is not { } figure || shaken[table.Definition.Key].Contains(cell)) return null;
                value += sign * figure;
            }
            sums.Add(new CellSum(table, [.. cells.Select(c => c.Cell)], value));
        }
        return sums.Count == 0 ? null : sums;
    }

    /// <summary>The cells of a sum with their signs; null where the form has none of the kind.</summary>
    private (FilledTable Table, List<(int Cell, int Sign)> Cells)? Terms(string wanted)
    {
        FilledTable? table = null;
        var cells = new List<(int, int)>();
        int sign = 1;
        foreach (string word in wanted.Split(' '))
        {
            if (word is "+" or "-")
            {
                sign = word == "+" ? 1 : -1;
                continue;
            }
            int first = word.IndexOf('.', StringComparison.Ordinal), last = word.LastIndexOf('.');
            if (!report.Tables.TryGetValue(word[..first], out table)) return null;
            string row = word[(first + 1)..last], column = word[(last + 1)..];
            int before = cells.Count;
            foreach (int r in Rows(table.Definition, row))
            {
                int c = table.Definition.Columns.IndexOf(column);
                if (c >= 0 && table.Definition.IndexOf(r, c) is var cell && table.Definition.Exists(cell)) cells.Add((cell, sign));
            }
            if (cells.Count == before) return null;
        }
        return table is null ? null : (table, cells);
    }

    private static IEnumerable<int> Rows(TableDefinition definition, string row)
    {
        bool group = row.EndsWith(".*", StringComparison.Ordinal);
        string name = group ? row[..^2] : row;
        return Enumerable.Range(0, definition.Rows.Leaves.Count).Where(r => definition.Rows.Leaves[r].Key is var key
            && (key == name || group && key.StartsWith(name + ".", StringComparison.Ordinal)));
    }
}

/// <summary>Some cells of one table and what they come to.</summary>
internal sealed record CellSum(FilledTable Table, IReadOnlyList<int> Cells, decimal Value);
