namespace SiteBuilder.Diagnostics;

/// <summary>
/// A place in an input file. <paramref name="File"/> is relative to the content folder with <c>/</c> between;
/// line and column count from 1, columns in UTF-16 units of the decoded line; both are null for a folder or a whole file.
/// </summary>
internal readonly record struct SourceSpan(string File, int? Line = null, int? Column = null, int Length = 1)
{
    public static SourceSpan Of(string file) => new(file);
}
