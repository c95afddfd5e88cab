using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>
/// Turns what editors wrote into HTML for one page: bound figures looked up, addresses made relative to the page, tables in
/// a box that scrolls, links to other sites marked, phone numbers kept on a line.
/// </summary>
/// <param name="narrative">The text.</param>
/// <param name="links">How addresses in it are written.</param>
/// <param name="domain">The host of the site itself.</param>
/// <param name="figure">Looks up a bound figure.</param>
internal sealed class NarrativeHtml(Narrative narrative, ContentLinks links, string domain, Func<Binding, string> figure)
{
    private const string Table = "<table>", TableEnd = "</table>", Address = " href=\"";
    private int tables;

    /// <summary>A part of the text, or null where nothing was written.</summary>
    public HtmlText? Part(int number) => narrative.Section(number) is { } section ? Section(section, number, 3) : null;

    /// <summary>The whole text, whatever its sections.</summary>
    public HtmlText? Whole() => OrNone(string.Concat(narrative.Sections.Select((s, i) => Section(s, i, 2)?.Html)));

    private HtmlText? Section(NarrativeSection section, int number, int firstHeading)
    {
        var view = new MarkdownView(figure, links.Write, $"s{number}", firstHeading);
        return OrNone(Finish(MarkdownText.Html(section, narrative.File, view)));
    }

    /// <summary>
    /// What the Markdown writer cannot be told. Text is escaped, so these marks stand in tags alone. An alignment as an inline
    /// style would be blocked by the content security policy; a wide table must scroll in a box that the keyboard reaches.
    /// </summary>
    private string Finish(string html)
    {
        html = PhoneNumbers.Keep(Marked(html));
        if (!html.Contains(Table, StringComparison.Ordinal)) return html;
        html = html.Replace(" style=\"text-align: right;\"", " class=\"num\"", StringComparison.Ordinal)
            .Replace(" style=\"text-align: left;\"", " class=\"word\"", StringComparison.Ordinal)
            .Replace(" style=\"text-align: center;\"", "", StringComparison.Ordinal)
            .Replace("<th ", "<th scope=\"col\" ", StringComparison.Ordinal).Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal)
            .Replace(TableEnd, TableEnd + "</div>", StringComparison.Ordinal);
        for (int at; (at = html.IndexOf(Table, StringComparison.Ordinal)) >= 0;)
        {
            string box = $"<div class=\"table-box\" tabindex=\"0\" role=\"region\" aria-label=\"正文表格{++tables}（可左右滚动）\"><table class=\"data\">";
            html = string.Concat(html.AsSpan(0, at), box, html.AsSpan(at + Table.Length));
        }
        return html;
    }

    /// <summary>Links that leave the site say so; one to its own host, however it was written, leads nowhere else.</summary>
    private string Marked(string html)
    {
        if (!html.Contains(Address, StringComparison.Ordinal)) return html;
        var marked = new StringBuilder(html.Length + 64);
        int done = 0;
        for (int at; (at = html.IndexOf(Address, done, StringComparison.Ordinal)) >= 0; done = at + Address.Length)
        {
            var address = html.AsSpan(at + Address.Length);
            marked.Append(html, done, at - done).Append(IsForeign(address[..address.IndexOf('"')]) ? " rel=\"external\"" : "").Append(Address);
        }
        return marked.Append(html, done, html.Length - done).ToString();
    }

    private bool IsForeign(ReadOnlySpan<char> address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || address[..scheme] is not ("http" or "https")) return false;
        var host = address[(scheme + 3)..];
        int end = host.IndexOfAny("/?#:");
        return !(end < 0 ? host : host[..end]).Equals(domain, StringComparison.OrdinalIgnoreCase);
    }

    private static HtmlText? OrNone(string html) => html.AsSpan().Trim().IsEmpty ? null : new HtmlText(html);
}
