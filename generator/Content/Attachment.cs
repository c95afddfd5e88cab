namespace SiteBuilder.Content;

/// <summary>A file under a report's <c>files/</c>: its name there, its path under the content folder, its length in bytes.</summary>
internal sealed record Attachment(string Name, string SourcePath, long Length);
