using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>A statutory table found in a source: in which revision of the form it is, and what it says.</summary>
internal sealed record FoundTable(Form Form, TableReading Reading)
{
    public string Key => Reading.Definition.Key;
}

/// <summary>
/// Finds the statutory tables among all tables of a source by their labels and headers, never by position, page or title, and
/// decides by what each shows in which revision of the form it is.
/// </summary>
internal sealed class TableFinder(FormCatalogue forms)
{
    private readonly Dictionary<(string Form, string Table), TableLabels> labels = Labels(forms);

    /// <summary>The names of all tables of all forms, in printed order.</summary>
    private IEnumerable<string> Keys => forms.All.SelectMany(f => f.Tables).Select(t => t.Key).Distinct();

    /// <summary>True where a table of the source is one of the statutory ones, or a piece of one.</summary>
    public bool IsStatutory(Grid grid) => labels.Values.Any(l => grid.Rows.Count(l.IsTelling) > 1);

    /// <summary>The statutory table that a table of the source is, or begins with; null where it is another.</summary>
    public string? KeyOf(Grid grid) => Pieces(grid).Select(p => p.Key).FirstOrDefault(k => k is not null);

    /// <summary>What the tables of the source say; for a table that shows no difference between revisions that of <paramref name="year"/> is taken.</summary>
    public IReadOnlyList<FoundTable> Find(IEnumerable<Grid> grids, int? year)
    {
        var pieces = grids.SelectMany(Pieces).ToList();
        var found = new List<FoundTable>();
        foreach (string key in Keys)
        {
            var own = Own(pieces, key);
            if (own.Count == 0) continue;
            var best = forms.All.Where(f => f.Tables.Any(t => t.Key == key)).Select(f => new FoundTable(f, Read(own, labels[(f.Id, key)])))
                .OrderByDescending(t => t.Reading.Found).ThenByDescending(t => t.Reading.Figures)
                .ThenByDescending(t => year is { } y && t.Form.IsFor(y)).ThenByDescending(t => t.Form.FirstYear).First();
            if (best.Reading.IsEmpty) continue;
            best.Reading.Places.AddRange(own.Select(g => g.Grid.Place).Distinct());
            RelationChoice.Settle(best.Reading);
            found.Add(best);
        }
        return found;
    }

    /// <summary>
    /// True where the source holds a whole statutory table more than once with other figures: several reports in one file (a page with
    /// the reports of two years, the collected reports of a district), whose figures nobody may mix.
    /// </summary>
    public bool HoldsSeveralReports(IEnumerable<Grid> grids)
    {
        var pieces = grids.SelectMany(Pieces).ToList();
        return labels.Any(l => Own(pieces, l.Key.Table) is { Count: > 1 } own && SeveralReports.In([.. own.Select(p => Read([p], l.Value))]));
    }

    /// <summary>Reads the same table of the source again, as one of another form.</summary>
    public TableReading? Read(IEnumerable<Grid> grids, Form form, string key)
    {
        if (!labels.TryGetValue((form.Id, key), out var table)) return null;
        var reading = Read(Own([.. grids.SelectMany(Pieces)], key), table);
        RelationChoice.Settle(reading);
        return reading;
    }

    private static Dictionary<(string, string), TableLabels> Labels(FormCatalogue forms)
    {
        var all = forms.All.SelectMany(f => f.Tables.Select(t => (Form: f, Table: t))).ToList();
        return all.ToDictionary(x => (x.Form.Id, x.Table.Key), x => new TableLabels(x.Table, [.. all.Where(o => o.Table.Key == x.Table.Key && o.Form != x.Form).Select(o => o.Table)]));
    }

    private static TableReading Read(IReadOnlyList<Piece> pieces, TableLabels labels)
    {
        var grids = pieces.Select(p => p.Grid).ToList();
        if (labels.Definition.Layout == TableLayout.Grid) return GridTableReader.Read(grids, labels);
        var printed = labels.Definition.Layout == TableLayout.Wide ? WideTableReader.Read(grids, labels) : BlocksTableReader.Read(grids, labels);
        var flat = labels.Definition.Layout == TableLayout.Wide ? GridTableReader.Read(grids, labels) : ListTableReader.Read(grids, labels);
        return flat.Found > printed.Found ? flat : printed;
    }

    /// <summary>The pieces that are about a table; one without any label that follows on its header is the rest of it.</summary>
    private List<Piece> Own(IReadOnlyList<Piece> pieces, string key)
    {
        var own = new List<Piece>();
        for (int i = 0; i < pieces.Count; i++)
        {
            bool follows = pieces[i].Key is null && i > 0 && own.Count > 0 && own[^1] == pieces[i - 1] && labels.Values.All(l => !pieces[i].Grid.Rows.Any(l.IsTelling));
            if (pieces[i].Key == key || follows) own.Add(pieces[i]);
        }
        return own;
    }

    /// <summary>Cuts a table of the source where one statutory table ends in it and another begins (a sheet with all three).</summary>
    private IEnumerable<Piece> Pieces(Grid grid)
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
            yield return new Piece(owners[from], from == 0 && to == owners.Length ? grid : new Grid(grid.Place, [.. grid.Rows.Skip(from).Take(to - from)]) { IsLoose = grid.IsLoose });
            from = to;
        }
    }

    /// <summary>A table of the source, or rows of one, and the statutory table that it is about; null where it is about none.</summary>
    private sealed record Piece(string? Key, Grid Grid);
}
