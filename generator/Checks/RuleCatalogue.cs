using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Security.Cryptography;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>Every rule and every check of the program, found by walking our own types: adding a file is enough.</summary>
internal static class RuleCatalogue
{
    private static readonly Lazy<IReadOnlyList<Check>> Found = new(() => [.. OwnTypes.OneOfEach<Check>("Checks/")]);
    private static readonly Lazy<CheckSet> Sorted = new(() => CheckSet.Of(Found.Value));
    private static readonly Lazy<IReadOnlyList<Rule>> Rules = new(() =>
        [.. Stated().Concat(Found.Value.Select(check => check.Rule)).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)]);

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => Rules.Value;

    /// <summary>Every check.</summary>
    public static CheckSet Checks => Sorted.Value;

    /// <summary>The rules of those who report without being a check: readers, waivers, pages.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The program roots its own assembly, so none of its members is trimmed.")]
    private static IEnumerable<Rule> Stated() => OwnTypes.Rules()
        .Select(type => type.GetField("Rule", BindingFlags.Static | BindingFlags.Public)?.GetValue(null))
        .OfType<Rule>();
}
