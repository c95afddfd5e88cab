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
