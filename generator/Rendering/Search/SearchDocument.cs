using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Search;

/// <summary>What search knows of a document.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="By">Whose it is, as a result names it.</param>
/// <param name="Names">Other words by which it is looked for: full name and aliases of the agency, keywords, 索引号, 文号.</param>
/// <param name="Text">What a reader of the page reads; paragraphs joined by line feeds.</param>
internal sealed record SearchText(string Title, string By, string Names, string Text);

/// <summary>A page that search finds: a report or a page of the editors. Its text is made when asked for and not held.</summary>
internal sealed class SearchDocument
{
    private readonly Report? report;
    private readonly Page? page;

    private SearchDocument(Report? report, Page? page) => (this.report, this.page) = (report, page);

    /// <summary>The year of a report; 0 for a page.</summary>
    public int Year => report?.Year ?? 0;

    /// <summary>The slug of the agency, empty for the editors' pages.</summary>
    public string Group => report?.Agency.Slug ?? "";

    /// <summary>The page without <c>/index.html</c>: <c>reports/minzheng/2023</c>, <c>guide</c>; the home page is <c>index</c>.</summary>
    public string Key => report is not null ? report.Folder : page!.Route.Folder is { Length: > 0 } folder ? folder.TrimEnd('/') : "index";

    /// <summary>The reports whose content is in the text.</summary>
    public ShownReports Shows => report is null ? ShownReports.None : ShownReports.Words([report]);

    public static SearchDocument Of(Report report) => new(report, null);

    public static SearchDocument Of(Page page) => new(null, page);

    /// <summary>Makes the text.</summary>
    /// <param name="plain">Gives what the sections of a report say.</param>
    public SearchText Read(PlainSections plain) => report is not null ? Text(report, plain) : Text(page!);

    private static SearchText Text(Report report, PlainSections plain)
    {
        var matter = report.Matter;
        string?[] names = [report.Agency.Name, .. report.Agency.Aliases, .. matter.Keywords, matter.IndexNo, matter.DocNo];
        IEnumerable<string?> texts =
        [
            .. plain.Of(report).Select(section => section.Text),
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
