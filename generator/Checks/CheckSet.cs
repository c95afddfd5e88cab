namespace SiteBuilder.Checks;

/// <summary>Checks by what they look at, each kind in the order of the codes.</summary>
internal sealed record CheckSet(
    IReadOnlyList<TableCheck> Tables, IReadOnlyList<ReportCheck> Reports, IReadOnlyList<PassageCheck> Passages, IReadOnlyList<SiteCheck> Sites)
{
    public static CheckSet Of(IEnumerable<Check> checks)
    {
        var all = checks.OrderBy(check => check.Rule.Code, StringComparer.Ordinal).ToList();
        return new([.. all.OfType<TableCheck>()], [.. all.OfType<ReportCheck>()], [.. all.OfType<PassageCheck>()], [.. all.OfType<SiteCheck>()]);
    }
}
