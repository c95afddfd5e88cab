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

    /// <summary>True where a table of the source looks like one of the statutory ones, or a piece of one.</summary>
    public bool IsStatutory(Grid grid) => labels.Values.Any(l => grid.Rows.Count(l.IsTelling) > 1);

    /// <summary>Which of the tables of a source are the statutory ones.</summary>
    public TakenTables Among(IEnumerable<Grid> grids) => new(labels, grids);

    /// <summary>What the tables of the source say; for a table that shows no difference between revisions that of <paramref name="year"/> is taken.</summary>
    public IReadOnlyList<FoundTable> Find(TakenTables taken, int? year)
    {
        var found = new List<FoundTable>();
        foreach (string key in Keys)
        {
            var own = taken.Of(key);
            if (own.Count == 0) continue;
            var best = forms.All.Where(f => f.Tables.Any(t => t.Key == key)).Select(f => new FoundTable(f, TableReaders.Read(own, labels[(f.Id, key)])))
                .OrderByDescending(t => t.Reading.Found).ThenByDescending(t => t.Reading.Figures)
                .ThenByDescending(t => year is { } y && t.Form.IsFor(y)).ThenByDescending(t => t.Form.FirstYear).First();
            if (best.Reading.IsEmpty) continue;
            best.Reading.Places.AddRange(own.Select(g => g.Place).Distinct());
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
        var cutter = new TablePieces(labels);
        var pieces = cutter.Of(grids);
        return labels.Any(l => cutter.About(pieces, l.Key.Table) is { Count: > 1 } own && SeveralReports.In([.. own.Select(p => TableReaders.Read([p.Rows], l.Value))]));
    }

    /// <summary>Reads the same table of the source again, as one of another form.</summary>
    public TableReading? Read(TakenTables taken, Form form, string key)
    {
        if (!labels.TryGetValue((form.Id, key), out var table)) return null;
        var reading = TableReaders.Read(taken.Of(key), table);
        RelationChoice.Settle(reading);
        return reading;
    }

    private static Dictionary<(string, string), TableLabels> Labels(FormCatalogue forms)
    {
        var all = forms.All.SelectMany(f => f.Tables.Select(t => (Form: f, Table: t))).ToList();
        return all.ToDictionary(x => (x.Form.Id, x.Table.Key), x => new TableLabels(x.Table, [.. all.Where(o => o.Table.Key == x.Table.Key && o.Form != x.Form).Select(o => o.Table)]));
    }
}
