using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing;

/// <summary>The figures that last year's report hands over to this year's, where they are certain.</summary>
internal sealed class CarriedOver
{
    private readonly Dictionary<(string Table, int Cell), decimal> figures = [];

    private CarriedOver()
    {
    }

    /// <summary>
    /// What the form expects this year's report to take over as it was: what is carried in, and the numbers at the start
    /// (<see cref="ExpectationKind.Carry"/>, <see cref="ExpectationKind.Opening"/>). Nothing where there is no report of last year.
    /// </summary>
    public static CarriedOver From(ParsedReport? previous, Form form)
    {
        var carried = new CarriedOver();
        foreach (var table in form.Tables)
        {
            if (previous?.Body.Tables.GetValueOrDefault(table.Key) is not { } last) continue;
            foreach (var expectation in table.Expectations.Where(e => e.Kind is ExpectationKind.Carry or ExpectationKind.Opening)) carried.Take(expectation, table, last);
        }
        return carried;
    }

    /// <summary>The figure for a cell of this year's table, or null.</summary>
    public decimal? this[TableDefinition table, int cell] => figures.TryGetValue((table.Key, cell), out decimal figure) ? figure : null;

    private void Take(Expectation expectation, TableDefinition table, FilledTable last)
    {
        foreach (var cells in expectation.In(table, last.Definition))
        {
            if (cells.Before.All(last.HasFigure)) figures[(table.Key, cells.Figure)] = cells.Before.Sum(c => last[c]!.Value);
        }
    }
}
