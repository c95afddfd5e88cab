using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>Every rule and every check of the program, found by walking our own types: adding a file is enough.</summary>
internal static class RuleCatalogue
{
    private const string Rooted = "The program roots its own assembly, so none of its types is trimmed.";

    private static readonly Lazy<IReadOnlyList<Rule>> Rules = new(FindRules);
    private static readonly Lazy<IReadOnlyList<Check>> Found = new(FindChecks);

    private static readonly Lazy<IReadOnlyList<TableCheck>> Tables = new(() => [.. Found.Value.OfType<TableCheck>()]);
    private static readonly Lazy<IReadOnlyList<ReportCheck>> Reports = new(() => [.. Found.Value.OfType<ReportCheck>()]);

    private static readonly Lazy<IReadOnlyList<PassageCheck>> Texts = new(() => [.. Found.Value.OfType<PassageCheck>()]);

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => Rules.Value;

    public static IReadOnlyList<TableCheck> TableChecks => Tables.Value;

    public static IReadOnlyList<ReportCheck> ReportChecks => Reports.Value;

    public static IReadOnlyList<PassageCheck> PassageChecks => Texts.Value;

    public static IReadOnlyList<SiteCheck> SiteChecks => [.. Found.Value.OfType<SiteCheck>()];

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Rooted)]
    private static Type[] OwnTypes() => typeof(RuleCatalogue).Assembly.GetTypes();

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Rooted)]
    private static IReadOnlyList<Rule> FindRules() =>
        [.. OwnTypes().Where(t => t.Name.StartsWith("GK", StringComparison.Ordinal))
            .Select(t => t.GetField("Rule", BindingFlags.Static | BindingFlags.Public)?.GetValue(null)
                ?? (t.IsSubclassOf(typeof(Check)) ? Make(t).Rule : null))
            .OfType<Rule>().DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal)];

    private static IReadOnlyList<Check> FindChecks() =>
        [.. OwnTypes().Where(t => t.IsSubclassOf(typeof(Check)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal).Select(Make)];

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Rooted)]
    private static Check Make(Type type) => (Check)Activator.CreateInstance(type)!;
}
