using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing.Formats;

/// <summary>A way to print a difference. A new format is one file in this folder.</summary>
internal interface IDifferenceFormat
{
    /// <summary>The word after <c>--format</c>.</summary>
    string Name { get; }

    void Write(SiteDifference difference, TextWriter to, Language language);
}
