using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>A table of the source, or rows of one, and the statutory table whose labels it carries; null where it carries none.</summary>
/// <param name="Rows">The rows of the piece.</param>
/// <param name="Whole">The table of the source that it is cut from.</param>
internal sealed record TablePiece(string? Key, Grid Rows, Grid Whole);

/// <summary>Cuts the tables of a source where one statutory table ends and another begins (a sheet with all three), by the labels that the rows carry.</summary>
internal sealed class TablePieces(IReadOnlyDictionary<(string Form, string Table), TableLabels> labels)
{
    public IReadOnlyList<TablePiece> Of(IEnumerable<Grid> grids) => [.. grids.SelectMany(Cut)];

    /// <summary>The pieces with labels of a table; one without any label that follows on its header may be the rest of it.</summary>
    public IReadOnlyList<TablePiece> About(IReadOnlyList<TablePiece> pieces, string key)
    {
        var own = new List<TablePiece>();
        for (int i = 0; i < pieces.Count; i++)
        {
            bool follows = pieces[i].Key is null && i > 0 && own.Count > 0 && own[^1] == pieces[i - 1] && labels.Values.All(l => !pieces[i].Rows.Rows.Any(l.IsTelling));
            if (pieces[i].Key == key || follows) own.Add(pieces[i]);
        }
        return own;
    }

    private IEnumerable<TablePiece> Cut(Grid grid)
    {
        var owners = new string?[grid.Rows.Count];
        string? current = null;
        for (int i = 0; i < owners.Length; i++)
        {
            var hits = labels.GroupBy(l => l.Key.Table).Select(g => (Key: g.Key, Hits: g.Max(l => l.Value.Hits(grid.Rows[i])), Tells: g.Any(l => l.Value.IsTelling(grid.Rows[i])))).ToList();
            var best = hits.Where(h => h.Tells).OrderByDescending(h => h.Hits).ThenByDescending(h => h.Key == current).ToList();
            if (best.Count > 0) current = best[0].Key;
            owners[i] = current;
        }
        string? first = owners.FirstOrDefault(o => o is not null);
        for (int i = 0; i < owners.Length && owners[i] is null; i++) owners[i] = first;
        for (int from = 0; from < owners.Length;)
        {
            int to = from;
            while (to < owners.Length && owners[to] == owners[from]) to++;
            yield return new TablePiece(owners[from], from == 0 && to == owners.Length ? grid : new Grid(grid.Place, [.. grid.Rows.Skip(from).Take(to - from)]) { IsLoose = grid.IsLoose }, grid);
            from = to;
        }
    }
}
