namespace SiteBuilder.Tests.Importing;

/// <summary>The fees of 表二, a decimal beside which offices write what they like.</summary>
public sealed class FeeCellsTests
{
    [Theory]
    [InlineData("38.6", "38.6", null)]
    [InlineData("38.6万元", "38.6", "“38.6万元”读作 38.6，“万元”不计入")]
    [InlineData("３８．６", "38.6", "“３８．６”读作 38.6")]
    [InlineData("0.35 万元", "0.35", "“0.35 万元”读作 0.35，“万元”不计入")]
    [InlineData("38.6（万元）", "38.6", "“38.6（万元）”读作 38.6，“(万元)”不计入")]
    [InlineData("1,234.56万元", "1234.56", "“1,234.56万元”读作 1234.56，“万元”不计入")]
    public void A_decimal_with_a_unit_is_a_figure_and_no_label(string printed, string read, string? remark)
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", $"<html><body><table><tr><td colspan=2>第二十条第（八）项</td></tr><tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr><tr><td>行政事业性收费</td><td>{printed}</td></tr></table></body></html>"));
        Assert.Equal(read, run.Row("proactive", "fees"));
        Assert.Equal(remark is null ? [] : [$"表二「行政事业性收费」行「本年收费金额（单位：万元）」列：{remark}。"], run.Notes("number"));
    }
}
