using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>Every rule of the program, by code.</summary>
internal static class RuleCatalogue
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
