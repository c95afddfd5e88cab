using SiteBuilder.Rendering;

namespace SiteBuilder.Tests.Rendering;

/// <summary>What a file says that it shows is what it is made of: whoever skips files that show nothing new may trust it.</summary>
public sealed class ShownReportsTests
{
    [Theory]
    [InlineData("disputes.csv", "review,0,21,42,63", "review,0,21,42,99")]
    [InlineData("report.md", "公开若干条。", "公开很多条。")]
    [InlineData("report.md", "2024-01-20 09:30", "2024-01-21 10:30")]
    [InlineData("report.md", "没有收取信息处理费。", "新收申请{{ 表三.本年新收.总计 }}件。")]
    public void A_file_that_changes_with_a_report_says_that_it_shows_it(string file, string old, string @new)
    {
        using var site = MadeUpSite.District();
        var before = Pages(site);
        site.Replace("reports/xinfangju/2023/" + file, old, @new);

        var changed = site.Plan().Where(f => before.TryGetValue(f.Route.Path, out byte[]? bytes) && !f.Make().Bytes.Span.SequenceEqual(bytes)).ToList();
        Assert.NotEmpty(changed);
        Assert.Equal([], changed.Where(f => !ReferenceEquals(f.Shows, ShownReports.Anything) && !f.Shows.InFull.Concat(f.Shows.InWords).Concat(f.Shows.ByName).Any(r => r.Folder == "reports/xinfangju/2023")).Select(f => f.Route.Path));
        bool isOnlyText = old.StartsWith('公');
        if (isOnlyText) Assert.Equal([], changed.Where(f => !ReferenceEquals(f.Shows, ShownReports.Anything) && f.Shows.InFull.Concat(f.Shows.InWords).All(r => r.Folder != "reports/xinfangju/2023")).Select(f => f.Route.Path));
    }

    [Fact]
    public void A_page_of_figures_shows_no_more_than_its_own_reports()
    {
        using var site = MadeUpSite.District();
        var plan = site.Plan().ToDictionary(f => f.Route.Path);

        Assert.Equal(["chengguan/2023", "chengguan/2021", "chengguan/2020"], InFull("reports/chengguan/index.html"));
        Assert.Equal(["chengguan/2021"], InFull("reports/chengguan/2021/index.html"));
        Assert.Equal(["quzhengfu/2021", "xinfangju/2021", "chengguan/2021"], InFull("reports/2021/totals/index.html"));
        Assert.Empty(InFull("reports/index.html"));
        Assert.Empty(InFull("guide/index.html"));

        IEnumerable<string> InFull(string path) => plan[path].Shows.InFull.Select(r => r.Folder["reports/".Length..]);
    }

    private static Dictionary<string, byte[]> Pages(MadeUpSite site) => site.Plan().ToDictionary(f => f.Route.Path, f => f.Make().Bytes.ToArray());
}
