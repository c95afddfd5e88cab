using SiteBuilder.Content;
using SiteBuilder.Delivery.Incremental;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>The release before last is kept where little of it is out of date, and what is out of date is known.</summary>
public sealed class SpareReleaseTests
{
    private static KeptFile Kept(bool same) => new(1, default, 5, 7) { IsTakenOver = same };

    private static KeptFiles Files(IEnumerable<string> paths, Func<string, bool> same)
    {
        string[] sorted = [.. paths.Order(StringComparer.Ordinal)];
        return new(PackedPaths.Of(sorted), [.. sorted.Select(path => Kept(same(path)))]);
    }

    private static SpareRelease? Of(BuildState? last, KeptFiles next) => SpareRelease.Of(last, next, [.. next.Paths.Select(path => last?.Files.Paths.PlaceOf(path) ?? -1)]);

    private static BuildState Last(IReadOnlyCollection<string> paths) => new() { Shared = "", Folders = "as they were", Spare = null, Files = Files(paths, _ => false) };

    private static List<string> Numbers(int from, int to, string suffix = "") => [.. Enumerable.Range(from, to - from).Select(i => $"reports/{i:D5}{suffix}")];

    [Fact]
    public void What_was_made_anew_or_went_is_stale_and_what_came_is_missing()
    {
        var next = Files([.. Numbers(10, 2000).Except(["reports/00500"]), "reports/00700a", "z", "a"], path => path is not ("reports/00020" or "reports/01999" or "a"));
        var spare = Of(Last(Numbers(0, 2000)), next)!;
        Assert.Equal([.. Numbers(0, 10), "reports/00020", "reports/00500", "reports/01999"], spare.Stale.Order(StringComparer.Ordinal));
        Assert.Equal(["a", "reports/00700a", "z"], spare.Missing.Order(StringComparer.Ordinal));
        Assert.Equal("as they were", spare.Folders);
    }

    [Fact]
    public void Nothing_is_kept_of_a_small_site_of_an_unknown_one_or_where_more_than_half_is_another()
    {
        Assert.Null(Of(null, Files(Numbers(0, 2000), _ => true)));
        Assert.Null(Of(Last(Numbers(0, 999)), Files(Numbers(0, 999), _ => true)));
        Assert.NotNull(Of(Last(Numbers(0, 2000)), Files(Numbers(1000, 2000), _ => true)));
        Assert.Null(Of(Last(Numbers(0, 2000)), Files(Numbers(1001, 2000), _ => true)));
    }
}
