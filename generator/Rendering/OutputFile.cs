using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>The bytes of a finished file and what went wrong while it was made; with an error the bytes must not be published.</summary>
internal sealed record MadeFile(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Finding> Findings)
{
    public static MadeFile Of(ReadOnlyMemory<byte> bytes) => new(bytes, []);
}

/// <summary>
/// A file that the site will have. It is made when asked for (a page is rendered, hashed, written and forgotten), from
/// any thread; a file with a <paramref name="SourcePath"/> may be copied from there as it is.
/// </summary>
internal sealed record PlannedFile(Route Route, string MediaType, Func<MadeFile> Make, string? SourcePath = null)
{
    /// <summary>The report whose page this is, so that its cells can be counted; null for every other file.</summary>
    public Report? PageOf { get; init; }

    /// <summary>The file of the content folder that a page is made of: where findings about the page stand.</summary>
    public string Source { get; init; } = "site.yml";

    /// <summary>Makes the file and, where it is a page, checks the finished bytes (GK400–499).</summary>
    public MadeFile MakeChecked()
    {
        var made = Make();
        if (MediaType != MediaTypes.Html || made.Findings.Count > 0) return made;
        return made with { Findings = RenderedPage.Check(made.Bytes.Span, Source, PageOf) };
    }
}
