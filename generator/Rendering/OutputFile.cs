using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>The bytes of a finished file and what went wrong while it was made; with an error the bytes must not be published.</summary>
internal sealed record MadeFile(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Finding> Findings)
{
    public static MadeFile Of(ReadOnlyMemory<byte> bytes) => new(bytes, []);
}

/// <summary>
/// A file that the site will have. It is made when asked for (a page is rendered, checked, hashed, written and forgotten),
/// from any thread; a file with a <paramref name="SourcePath"/> may be copied from there as it is.
/// </summary>
internal sealed record PlannedFile(Route Route, string MediaType, Func<MadeFile> Make, string? SourcePath = null);
