using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Pages;

/// <summary>
/// META tags as government sites must have them (国办发〔2017〕47号): site tags on every page, column tags on the pages of a
/// column, content tags on articles. A value that is not known leaves its tag out.
/// </summary>
internal sealed class Metadata
{
    private readonly List<View> tags = [];

    public Metadata(SiteSettings settings)
    {
        Add("SiteName", settings.Name);
        Add("SiteDomain", settings.Domain);
        Add("SiteIDCode", settings.IdCode);
    }

    public View[] Tags => [.. tags];

    public string? Description { get; private set; }

    /// <summary>What the content tags were made of; null where the page has none.</summary>
    public Article? Content { get; private set; }

    public Metadata Column(Section section) => Column(section.Name, section.Column);

    public Metadata Column(string name, Column? column)
    {
        Add("ColumnName", name);
        Add("ColumnDescription", column?.Description ?? name);
        Add("ColumnKeywords", column?.Keywords ?? name);
        Add("ColumnType", column?.Type ?? name);
        return this;
    }

    public Metadata Article(Article article)
    {
        Content = article;
        Add("ArticleTitle", article.Title);
        Add("PubDate", Dates.Minute(article.Published));
        Add("ContentSource", article.Source);
        Add("Keywords", article.Keywords.Count == 0 ? null : string.Join(';', article.Keywords));
        Add("Url", article.Url);
        return Describe(article.Summary);
    }

    /// <summary>One sentence about the page; the tag counts once, whether a content tag or not.</summary>
    public Metadata Describe(string? description)
    {
        if (Description is null) Add("Description", description);
        Description ??= description;
        return this;
    }

    /// <summary>Engines are asked to leave the page out.</summary>
    public Metadata Unlisted()
    {
        Add("robots", "noindex");
        return this;
    }

    private void Add(string name, string? content)
    {
        if (content is { Length: > 0 }) tags.Add(new View(("name", name), ("content", content)));
    }
}

/// <summary>What content tags say about an article.</summary>
internal sealed record Article(string Title, DateTime? Published, string? Source, string Url)
{
    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? Summary { get; init; }
}
