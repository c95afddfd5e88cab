using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Search;

/// <summary>What search knows of a document.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="By">Whose it is, as a result names it.</param>
/// <param name="Names">Other words by which it is looked for: full name and aliases of the agency, keywords, 索引号, 文号.</param>
/// <param name="Text">What a reader of the page reads; paragraphs joined by line feeds.</param>
internal sealed record SearchText(string Title, string By, string Names, string Text);

/// <summary>A page that search finds: a report or a page of the editors. Its text is made when asked for and not kept.</summary>
/// <param name="Page">The address of the page.</param>
/// <param name="Year">The year of a report; 0 for a page.</param>
/// <param name="Group">The slug of the agency, empty for the editors' pages.</param>
/// <param name="Read">Makes the text.</param>
internal sealed record SearchDocument(Route Page, int Year, string Group, Func<SearchText> Read)
{
    /// <summary>The page without <c>/index.html</c>: <c>reports/minzheng/2023</c>, <c>guide</c>; the home page is <c>index</c>.</summary>
    public string Key => Page.Folder.Length == 0 ? "index" : Page.Folder.TrimEnd('/');

    /// <summary>The reports whose content is in the text.</summary>
    public ShownReports Shows { get; init; } = ShownReports.None;

    public static SearchDocument Of(Report report) => new(report.Route, report.Year, report.Agency.Slug, () => Text(report))
    {
        Shows = ShownReports.Words([report]),
    };

    public static SearchDocument Of(Page page) => new(page.Route, 0, "", () => Text(page));

    private static SearchText Text(Report report)
    {
        var matter = report.Matter;
        string?[] names = [report.Agency.Name, .. report.Agency.Aliases, .. matter.Keywords, matter.IndexNo, matter.DocNo];
        IEnumerable<string?> texts =
        [
            .. report.Narrative.Sections.Select(s => MarkdownText.Plain(s, report.Narrative.File, binding => BoundFigures.Print(report, binding))),
            matter.Summary, matter.AsPublished, .. matter.Corrections.Select(c => c.Reason), .. report.Attachments.Select(a => a.Name),
        ];
        return new(report.Title, report.Agency.ShortName, Join(' ', names), Join('\n', texts));
    }

    private static SearchText Text(Page page)
    {
        var narrative = page.Parsed.Narrative;
        var texts = narrative.Sections.Select(s => MarkdownText.Plain(s, narrative.File, binding => binding.Source));
        return new(page.Title, page.Parsed.Matter.Source ?? "", "", Join('\n', texts));
    }

    private static string Join(char separator, IEnumerable<string?> texts) => string.Join(separator, texts.Where(t => t is { Length: > 0 }));
}
