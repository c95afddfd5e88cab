using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Tables;

/// <summary>How many grid rows and columns a printed cell takes.</summary>
internal readonly record struct Span(int Rows, int Columns)
{
    public string Attributes => (Rows > 1 ? $" rowspan=\"{Rows}\"" : "") + (Columns > 1 ? $" colspan=\"{Columns}\"" : "");
}

/// <summary>A printed header (<c>th</c>) of a statutory table. Made once for each form, shared by all pages.</summary>
/// <param name="text">The printed label.</param>
/// <param name="span">Rows and columns of the grid.</param>
/// <param name="attributes">Further attributes of the <c>th</c>, ready, each with a blank in front.</param>
/// <param name="stays">Its text stays in sight while the figures move under it (a label across several columns of labels).</param>
internal sealed class HeaderCell(string text, Span span, string attributes, bool stays = false) : ReadOnlyObject
{
    private readonly HtmlText all = new(attributes + span.Attributes);
    private readonly HtmlText content = new(stays ? $"<span>{Html.Escape(text)}</span>" : Html.Escape(text));

    public string Text => text;

    public Span Span => span;

    public override IEnumerable<string> GetMembers() => ["attributes", "content", "text", "stays"];

    internal override bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "attributes" => all,
            "content" => content,
            "text" => text,
            "stays" => stays,
            _ => null,
        };
        return value is not null;
    }
}
