namespace SiteBuilder.DemoSite.District;

/// <summary>The reporting years of the district.</summary>
internal static class Years
{
    public const int First = 2019;
    public const int Last = 2025;

    /// <summary>The first year of the form of 2021; the form of 2019 serves the years before.</summary>
    public const int SecondForm = 2021;

    public static IEnumerable<int> All => Enumerable.Range(First, Last - First + 1);
}
