using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>A finished file of the site.</summary>
internal sealed record OutputFile(Route Route, ReadOnlyMemory<byte> Bytes, string MediaType);

/// <summary>
/// A file that the site will have. It is made when asked for (a page is rendered, hashed, written and forgotten);
/// a file with a <paramref name="SourcePath"/> is copied from there as it is.
/// </summary>
internal sealed record PlannedFile(Route Route, string MediaType, Func<ReadOnlyMemory<byte>> Make, string? SourcePath = null);
