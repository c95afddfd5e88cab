using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Tables;

/// <summary>A statutory table with the figures of one report, as templates see it.</summary>
internal static class TableView
{
    public static View Of(PrintedTable print, FilledTable? figures) => new(
        ("key", print.Definition.Key),
        ("caption", print.Definition.Caption),
        ("labels", print.LabelColumns),
        ("columns", print.ShownColumns),
        ("head", print.ShownHead),
        ("bodies", Bodies(print, figures)),
        ("notes", figures is null ? [] : TableNotes.Of(figures)));

    private static View[][] Bodies(PrintedTable print, FilledTable? figures)
    {
        var bodies = new View[print.Bodies.Count][];
        for (int b = 0; b < bodies.Length; b++)
        {
            var rows = print.Bodies[b];
            bodies[b] = new View[rows.Count];
            for (int r = 0; r < rows.Count; r++)
            {
                bodies[b][r] = new View(("headers", rows[r].ShownHeaders), ("figures", Figures(rows[r].Figures, figures)));
            }
        }
        return bodies;
    }

    private static FigureView[] Figures(IReadOnlyList<FigureCell> places, FilledTable? figures)
    {
        var views = new FigureView[places.Count];
        for (int i = 0; i < views.Length; i++)
        {
            var (place, cell) = (places[i], places[i].Cell);
            views[i] = cell < 0 || figures is null
                ? new FigureView(place.Attributes(CellState.Blank), "")
                : new FigureView(place.Attributes(figures.State(cell)), PrintedFigure.Of(figures, cell));
        }
        return views;
    }
}
