using SiteBuilder.Content;

namespace SiteBuilder.Sites;

/// <summary>A page of the editors' own (指南, 制度 …) with its address; <c>pages/index.md</c> is the home page.</summary>
internal sealed record Page(ParsedPage Parsed, Route Route)
{
    public string Title => Parsed.Matter.Title;

    public bool IsHome => Route.Path == "index.html";
}
