using SiteBuilder.Content;
using SiteBuilder.Rendering.Comparisons;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The kinds of agencies that a reader may choose between: radio buttons that the style sheet acts on, no script.</summary>
internal static class KindFilter
{
    /// <summary>The kinds that there are, each with its style name and count; null where there is nothing to choose.</summary>
    public static View[]? Of(IEnumerable<Agency> agencies)
    {
        var kinds = agencies.OrderBy(a => a.Kind).GroupBy(a => a.Kind).Select(g => new View(
            ("style", ReportGroup.StyleOf(g.Key)), ("name", g.First().KindName), ("count", g.Count()))).ToArray();
        return kinds.Length > 1 ? kinds : null;
    }
}
