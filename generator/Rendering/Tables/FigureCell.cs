using SiteBuilder.Forms;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Tables;

/// <summary>
/// The place of a figure (<c>td</c>) in a statutory table: its number, and its attributes in each state. Made once for each form.
/// </summary>
internal sealed class FigureCell
{
    private readonly HtmlText plain, derived, notApplicable;

    /// <param name="cell">The number of the cell in its table, or -1 for a place that the form leaves empty.</param>
    /// <param name="columns">Columns of the grid that it takes.</param>
    /// <param name="attributes">Headers, address and spans, ready, each with a blank in front.</param>
    public FigureCell(int cell, int columns, string attributes)
    {
        Cell = cell;
        Columns = columns;
        plain = HtmlText.Shared(attributes);
        derived = HtmlText.Shared(attributes + " data-derived");
        notApplicable = HtmlText.Shared(attributes + " data-not-applicable");
    }

    public int Cell { get; }

    public int Columns { get; }

    public HtmlText Attributes(CellState state) => state switch
    {
        CellState.Derived => derived,
        CellState.NotApplicable => notApplicable,
        _ => plain,
    };
}

/// <summary>A figure as a template sees it: <c>attributes</c> of the <c>td</c> and its <c>text</c>.</summary>
internal sealed class FigureView(HtmlText attributes, string text) : ReadOnlyObject
{
    public override IEnumerable<string> GetMembers() => ["attributes", "text"];

    internal override bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "attributes" => attributes,
            "text" => text,
            _ => null,
        };
        return value is not null;
    }
}
