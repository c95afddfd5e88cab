using System.Globalization;
using System.Text;
using SiteBuilder.Checks.Claims;

namespace SiteBuilder.Tests.Checks.Claims;

/// <summary>What a whole text comes to: numbers judged and left alone, long and odd texts.</summary>
public sealed class TextReadingTests
{
    [Fact]
    public void What_may_be_a_cells_and_cannot_be_judged_is_counted()
    {
        var reading = SpokenReport.Saying("### （二）依申请公开\n\n收到申请12件，答复平均用时8个工作日，其中涉及征地的申请5件。收到群众来信26件，同比增长50%。");
        Assert.Equal("1 judged, left alone: 其中涉及征地的申请5件", $"{reading.Judged} judged, left alone: {string.Join('、', reading.Unjudged.Select(m => m.Quote))}");
    }

    [Fact]
    public void A_finding_stands_at_its_number_as_typed()
    {
        var claim = Assert.Single(SpokenReport.Saying("### 依申请公开\n\n本 年 新收\n政府信息公开申请 １ ５ 件。").Claims);
        Assert.Equal("(4, 10, １ ５ 件, 本 年 新收政府信息公开申请 １ ５ 件)", $"({claim.Mention.Place.Line}, {claim.Mention.Place.Column}, {claim.Mention.Typed}, {claim.Mention.Quote})");
    }

    [Fact]
    public void Two_yearly_counts_are_held_against_each_other_but_channels_are_not() =>
        Assert.Equal([120, 102], SpokenReport.Saying("全年主动公开政府信息120条。\n\n通过微信公众号，主动公开政府信息30条。\n\n本年度主动公开政府信息102条。其中主动公开信息9条。")
            .YearlyCounts.Select(c => (int)c.Number.Value));

    [Fact]
    public void What_is_said_of_the_processing_fee_is_gathered() =>
        Assert.Equal([0, 400, 0], SpokenReport.Saying("本年度未收取信息处理费。\n\n发出收费通知2份，通知金额800元，实际收取信息处理费400元。\n\n信息处理费收取情况：统计期内未收取。")
            .ProcessingFees.Select(f => (int)f.Amount));

    [Fact]
    public void Headings_and_tables_count_nothing() =>
        Assert.Empty(SpokenReport.Saying("### 依申请公开\n\n#### 新收申请15件\n\n| 新收申请15件 | 办结9件 |\n| --- | --- |\n| 新收申请15件 | 办结9件 |").Claims);

    [Theory]
    [InlineData("全年举办培训12次，其中线上8次、线下3次。", "12 ≠ 11")]
    [InlineData("全年举办培训12次，其中通过线下方式举办3次，线上举办9次。", "12 = 12")]
    [InlineData("制发公文30件，其中公开20件、不公开8件。", "30 ≠ 28")]
    [InlineData("制发公文30件，其中主动公开20件、依申请公开8件。", "30 ? 28")]
    [InlineData("全年举办培训12次，其中机关8次、村居3次。", "12 ? 11")]
    [InlineData("全年举办培训12次，其中机关8次、村居5次。", "12 ≠ 13")]
    [InlineData("全年答复咨询30件，其中电话20件、线上8件。", "")]
    public void Of_two_parts_only_those_that_leave_no_third_must_come_to_the_whole(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", SpokenReport.Saying("### 主动公开\n\n" + sentence).Breakdowns.Select(b =>
            $"{b.Total:0} {b.Verdict switch { Verdict.Right => "=", Verdict.Wrong => "≠", _ => "?" }} {b.Sum:0}")));

    [Fact]
    public void A_paragraph_of_five_megabytes_is_read_in_one_go()
    {
        var text = new StringBuilder("### 依申请公开\n\n");
        for (int i = 0; text.Length < 1_700_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"新收政府信息公开申请{i}件、其中自然人{i}件、占{i}%，比上年增加{i}件，5.５.5、1e9、12345678901234567890");
        }
        Assert.True(SpokenReport.Saying(text.ToString()).Claims.Count > 20_000);
    }

    [Theory]
    [InlineData("年年年年")]
    [InlineData("，、。（）《》")]
    [InlineData("《未关的书名 12件")]
    [InlineData("第")]
    [InlineData("百分之")]
    [InlineData("百分之点")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1万亿万亿万件")]
    [InlineData("占%")]
    [InlineData("其中")]
    [InlineData("12件其中其中、、、")]
    [InlineData("2024年2023年年2025年")]
    [InlineData("999999999999999件")]
    [InlineData("999999999999万亿元")]
    [InlineData("一亿亿亿亿件")]
    [InlineData("〇件")]
    [InlineData("\u200B1\u200B2\u200B件")]
    public void Odd_texts_do_no_harm(string text) => Assert.NotNull(SpokenReport.Saying("### 依申请公开\n\n收到" + text));
}
