using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>Every rule and every check of the program, found by walking our own types: adding a file is enough.</summary>
internal static class RuleCatalogue
{
    private static readonly Lazy<IReadOnlyList<Check>> Found = new(() => [.. OwnTypes.OneOfEach<Check>("Checks/")]);
    private static readonly Lazy<CheckSet> Sorted = new(() => CheckSet.Of(Found.Value));
    private static readonly Lazy<IReadOnlyList<Rule>> Rules = new(() =>
        [.. OwnTypes.Rules().Concat(Found.Value.Select(check => check.Rule)).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)]);

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => Rules.Value;

    /// <summary>Every check.</summary>
    public static CheckSet Checks => Sorted.Value;
}
