namespace SiteBuilder.Content;

/// <summary>The front matter of a page under <c>pages/</c>.</summary>
internal sealed record PageMatter(string Title, string? Column, int Order, DateTime? Published, string? Source);
