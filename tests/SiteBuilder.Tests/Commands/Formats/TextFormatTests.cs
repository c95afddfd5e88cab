using SiteBuilder.Commands;

namespace SiteBuilder.Tests.Commands.Formats;

/// <summary>Findings for people.</summary>
public sealed class TextFormatTests
{
    [Fact]
    public void Several_findings_in_a_short_line_share_it()
    {
        using var site = new SiteFolder().Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0,0,0,1", "行政复议,x,0,0,yy,1");
        Assert.Equal(
            """
            content/reports/minzheng/2024/disputes.csv:2:6: 错误 GK026: 表四「行政复议」行「结果维持」列：「x」不是数字。
            content/reports/minzheng/2024/disputes.csv:2:12: 错误 GK026: 表四「行政复议」行「尚未审结」列：「yy」不是数字。
              | 行政复议,x,0,0,yy,1
              |          ^     ^^
            2 个错误，0 个警告，0 条提示；共检查 8 份报告。

            """.ReplaceLineEndings("\n"), site.Run("check").Results);
    }

    [Theory]
    [InlineData("text"), InlineData("html"), InlineData("json"), InlineData("sarif"), InlineData("junit"), InlineData("github")]
    public void A_number_that_must_not_go_out_stands_in_no_result(string format)
    {
        const string number = "110101199003070038";
        using var site = new SiteFolder().Replace("reports/minzheng/2024/report.md", "无其他事项。", $"申请人身份证号{number}，电话13900139000。");
        string results = site.Run("check", "--format", format).Results;
        Assert.DoesNotContain(number, results, StringComparison.Ordinal);
        Assert.DoesNotContain("13900139000", results, StringComparison.Ordinal);
        if (format == "text") Assert.Contains("  | 申请人身份证号******************，电话***********。", results, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_is_folded_where_Chinese_may_break() =>
        Assert.Equal("a.csv:2:3: 错误\n  GK101: 应为\n  10，填的是 910\n  （合计不符）。", Folding.Fold("a.csv:2:3: 错误 GK101: 应为 10，填的是 910（合计不符）。", 16, "  "));

    [Fact]
    public void Colours_take_no_room() =>
        Assert.Equal("a \u001b[31m错误\u001b[0m 应为\n  一二三", Folding.Fold("a \u001b[31m错误\u001b[0m 应为一二三", 12, "  "));

    [Fact]
    public void A_word_longer_than_the_line_stays_whole() =>
        Assert.Equal("content/reports/a/b.csv:\n  错误", Folding.Fold("content/reports/a/b.csv: 错误", 10, "  "));
}
