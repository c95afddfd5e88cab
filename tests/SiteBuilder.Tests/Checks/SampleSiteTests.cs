namespace SiteBuilder.Tests.Checks;

/// <summary>The sample site is the good case of every rule; the fixture itself is tried here.</summary>
public sealed class SampleSiteTests
{
    private const string Requests = "reports/minzheng/2024/requests.csv";

    [Fact]
    public void The_sample_site_is_clean() => SiteTest.From("sample").Check().FindsNothing();

    [Fact]
    public void A_wrong_figure_is_found_at_its_place() =>
        SiteTest.From("sample").Replace(Requests, "公开申请数量,12,1", "公开申请数量,13,1").Check().Finds(
            "reports/minzheng/2024/requests.csv:2:18: 错误 GK101: 表三「一、本年新收政府信息公开申请数量」行「自然人」列应为 12，填的是 13。依据：总计等于各类申请人之和；第一项加第二项之和，等于第三项加第四项之和（13+1+0+0+2+0＝16，填的是 15；13+2＝15，另一边 11+3＝14）。");

    [Fact]
    public void A_stale_expectation_fails() =>
        Assert.Throws<InvalidOperationException>(() => SiteTest.From("sample").Replace(Requests, "没有这句话", "").Check());

    [Fact]
    public void What_stands_twice_is_not_replaced() =>
        Assert.Throws<InvalidOperationException>(() => SiteTest.From("sample").Replace(Requests, "0,0,0", "1,0,0").Check());

    [Fact]
    public void A_figure_is_looked_up_by_its_address() =>
        Assert.Equal(15, SiteTest.From("sample").Check().Figure("reports/minzheng/2024#requests.new.total"));
}
