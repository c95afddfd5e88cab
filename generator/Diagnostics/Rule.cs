namespace SiteBuilder.Diagnostics;

/// <summary>
/// What the program looks for: a code that never changes its meaning, the reason, the legal source, and the smallest
/// wrong and right case. The case is documentation (<c>explain</c>) and test at once.
/// </summary>
/// <param name="Code">GK and three digits; the hundreds tell the subject.</param>
/// <param name="Severity">The severity unless the site's settings change it (warnings only).</param>
/// <param name="Title">The mistake in a few words.</param>
/// <param name="Why">Why it matters, and what is compared with what.</param>
/// <param name="Source">Document number and article, or the place in the form; never invented.</param>
/// <param name="Example">The smallest wrong case and what is right in its place.</param>
internal sealed record Rule(string Code, Severity Severity, Text Title, Text Why, Text Source, Example Example);

/// <summary>
/// One edit of the sample site (<c>tests/sites/sample</c>): where <paramref name="Good"/> stands in
/// <paramref name="File"/>, <paramref name="Bad"/> is the mistake. With an empty <paramref name="Good"/> the file is made anew.
/// </summary>
internal sealed record Example(string File, string Bad, string Good)
{
    /// <summary>For what no content can bring about.</summary>
    public static readonly Example None = new("", "", "");

    /// <summary>The characters of the bad case are written as single bytes (for encodings that cannot be typed here).</summary>
    public bool AsBytes { get; init; }

    /// <summary>Further edits that the case needs.</summary>
    public IReadOnlyList<Example> And { get; init; } = [];
}
