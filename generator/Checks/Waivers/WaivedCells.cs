using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Waivers;

/// <summary>
/// The places that a waiver names. In a report <c>requests.new.total</c> is a cell of that report and <c>report.md</c> a file
/// of it; in site.yml, and wherever it begins with <c>reports/</c>, an address is full. A total stands for the cells of its
/// row. A finding without cells about a whole file or folder is named by its path.
/// </summary>
internal sealed class WaivedCells(IReadOnlyDictionary<string, Report> reports, Waiver waiver, Report? report)
{
    private readonly HashSet<string> named = waiver.Cells.Select(cell => Full(cell, report)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The address with its report's folder.</summary>
    public static string Full(string address, Report? report)
    {
        if (report is null || address.StartsWith("reports/", StringComparison.Ordinal)) return address;
        return address.EndsWith(".md", StringComparison.Ordinal) || address.EndsWith(".csv", StringComparison.Ordinal)
            ? $"{report.Folder}/{address}"
            : $"{report.Folder}#{address}";
    }

    /// <summary>The cells among the places, each with the figure that the waiver gives and the one that is there; a path has no figure.</summary>
    public IEnumerable<WaivedCell> Cells()
    {
        var given = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var (cell, figure) in waiver.Values.OrderBy(v => v.Key.Length)) given[Full(cell, report)] = figure; // written short and in full: the full one counts
        foreach (string address in named.Concat(given.Keys).Distinct().Where(a => a.Contains('#')))
        {
            yield return new WaivedCell(address, Find(address)) { IsBound = given.ContainsKey(address), Given = given.GetValueOrDefault(address) };
        }
    }

    /// <summary>Cell addresses that could be meant, as the waiver would write them.</summary>
    public IEnumerable<string> Known() => report is null ? [] : CellAddress.All(report.Form);

    /// <summary>True where the waiver names everything that the finding is about.</summary>
    public bool Cover(Finding finding)
    {
        if (finding.Cells.Count == 0) return finding.Place is { Line: null } or { Line: 1, Column: 1 } && named.Contains(finding.Place.File);
        return finding.Cells.Take(finding.Subjects).All(cell => named.Contains(cell) || named.Contains(RowTotal(cell)));
    }

    private CellAddress? Find(string address)
    {
        int mark = address.IndexOf('#');
        return reports.TryGetValue(address[..mark], out var owner) ? CellAddress.Find(owner, address[(mark + 1)..]) : null;
    }

    /// <summary>The address of the total of the cell's row; the cell's own where the table has none.</summary>
    private string RowTotal(string address)
    {
        if (!address.Contains('#') || Find(address) is not { } cell) return address;
        var total = cell.Definition.Columns.Leaves.FirstOrDefault(c => c.Computed);
        return total is null ? address : address[..(address.LastIndexOf('.') + 1)] + total.Key;
    }
}

/// <summary>A cell that a waiver names; <paramref name="Cell"/> is null where no form has it.</summary>
internal sealed record WaivedCell(string Address, CellAddress? Cell)
{
    /// <summary>True where the waiver says which figure it was given for.</summary>
    public required bool IsBound { get; init; }

    /// <summary>The figure that it was given for; null: does not apply.</summary>
    public required decimal? Given { get; init; }

    public decimal? Figure => Cell?.Figure;

    /// <summary>False where a mistake that was reported keeps the figure from being read.</summary>
    public bool IsReadable => Cell?.Table is { } table && table.State(Cell.Cell) is not (CellState.Blank or CellState.Unread);
}
