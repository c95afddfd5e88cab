using SiteBuilder.Content;

namespace SiteBuilder.Sites;

/// <summary>Looks up the numbers that the narrative binds to the tables.</summary>
internal static class BoundFigures
{
    /// <summary>The printed text of a binding in a report; only called for bindings that the checks found sound.</summary>
    public static string Print(Report report, Binding binding) => "";
}
