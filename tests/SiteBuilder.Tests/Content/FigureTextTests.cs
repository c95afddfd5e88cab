using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Content;

/// <summary>What a number cell says: as seen in real reports, read where there is one reading and refused elsewhere.</summary>
public sealed class FigureTextTests
{
    [Theory]
    [InlineData("0", "0"), InlineData("321", "321"), InlineData("75394432", "75394432"), InlineData("999999999999999", "999999999999999")]
    public void A_count_is_read_as_it_stands(string text, string value) => Reads(text, NumberKind.Count, value, tidied: false);

    [Theory]
    [InlineData("３２１", "321"), InlineData("1,234", "1234"), InlineData("1，234", "1234"), InlineData("12,345,678", "12345678"), InlineData(" 0", "0"), InlineData("0       ", "0")]
    [InlineData("\u00A05", "5"), InlineData("\u200B5", "5"), InlineData("5\uFEFF", "5"), InlineData("251000元", "251000"), InlineData("12件", "12"), InlineData("12 件", "12")]
    [InlineData("１２件", "12"), InlineData("007", "7"), InlineData("①", "1"), InlineData("\t8", "8"), InlineData("12\u2009", "12")]
    public void What_has_one_reading_is_read_and_said(string text, string value) => Reads(text, NumberKind.Count, value, tidied: true);

    [Theory]
    [InlineData("52.15", "52.15"), InlineData("149.673874", "149.673874"), InlineData("15000000", "15000000"), InlineData("0.092", "0.092"), InlineData("18.8710", "18.8710"), InlineData("24252.311082", "24252.311082")]
    public void An_amount_may_be_decimal(string text, string value) => Reads(text, NumberKind.Amount, value, tidied: false);

    [Theory]
    [InlineData("386000元", true), InlineData("38.6元", true), InlineData("0元", false), InlineData("38.6", false), InlineData("386,000", false)]
    public void An_amount_that_names_the_other_unit_is_probably_not_what_is_meant(string text, bool may) => Assert.Equal(may, FigureText.Read(text, NumberKind.Amount, true).MayBeYuan);

    [Fact]
    public void A_unit_never_changes_the_figure() => Reads("75394432.52元", NumberKind.Amount, "75394432.52", tidied: true);

    [Theory]
    [InlineData("-71", "-71", false), InlineData("-18", "-18", false), InlineData("+2", "2", false), InlineData("0", "0", false), InlineData("72", "72", false)]
    [InlineData("－71", "-71", true), InlineData("−18", "-18", true), InlineData("–3", "-3", true), InlineData("＋5", "5", true), InlineData("-0", "0", false)]
    public void A_change_carries_a_sign(string text, string value, bool tidied) => Reads(text, NumberKind.Change, value, tidied);

    [Theory]
    [InlineData("17.27万元", "「17.27万元」带有单位「万元」，请只填数字。"), InlineData("2560万元", "「2560万元」带有单位「万元」，请只填数字。"), InlineData("31批次", "「31批次」带有单位「批次」，请只填数字。")]
    [InlineData("22（其中修订 16 件）", "「22（其中修订 16 件）」不是数字。"), InlineData("55(含自然失效29件)", "「55(含自然失效29件)」不是数字。")]
    [InlineData("2 0", "「2 0」数字中间有空格，分不清是一个数还是几个数。"), InlineData("规章000", "「规章000」不是数字。"), InlineData("三百二十一", "「三百二十一」不是数字。")]
    [InlineData("12,34", "「12,34」不是数字。"), InlineData("1,2345", "「1,2345」不是数字。"), InlineData("5.5.5", "「5.5.5」不是数字。"), InlineData("1e9", "「1e9」不是数字。"), InlineData("0x10", "「0x10」不是数字。")]
    [InlineData("1.", "「1.」不是数字。"), InlineData(".5", "「.5」不是数字。"), InlineData("--1", "「--1」不是数字。"), InlineData("1-", "「1-」不是数字。"), InlineData("=1+1", "「=1+1」不是数字。")]
    [InlineData("-", "「-」不是数字，没有就填 0。"), InlineData("—", "「—」不是数字，没有就填 0。"), InlineData("无", "「无」不是数字，没有就填 0。"), InlineData("/", "「/」不是数字，没有就填 0。")]
    [InlineData("12345678901234567890", "「12345678901234567890」位数太多。"), InlineData("1.0", "「1.0」是小数，这里应是整数。"), InlineData("-3", "「-3」是负数，这里不应小于零。"), InlineData("+3", "「+3」带有正负号，请只填数字。")]
    [InlineData("321①", "「321①」带有角标或圈号，分不清数字是多少。"), InlineData("3²1", "「3²1」带有角标或圈号，分不清数字是多少。"), InlineData("0,321", "「0,321」不是数字。")]
    [InlineData("件", "「件」不是数字。"), InlineData("#REF!", "「#REF!」不是数字。"), InlineData("١٢", "「١٢」不是数字。")]
    public void Anything_else_is_refused_with_a_reason(string text, string problem)
    {
        var reading = FigureText.Read(text, NumberKind.Count, false);
        Assert.Equal((CellState.Unread, problem), (reading.State, reading.Problem?.Zh));
    }

    [Theory]
    [InlineData("增72"), InlineData("增加5"), InlineData("减4"), InlineData("未增未减")]
    public void A_change_in_words_is_told_how_to_be_written(string text) =>
        Assert.Equal($"「{text}」请写成带正负号的数字，例如 +72、-4、0。", FigureText.Read(text, NumberKind.Change, false).Problem?.Zh);

    [Theory]
    [InlineData("+2 / -1"), InlineData("+(0) -(0)")]
    public void Two_changes_in_one_cell_are_refused(string text) => Assert.Equal(CellState.Unread, FigureText.Read(text, NumberKind.Change, false).State);

    [Theory]
    [InlineData(""), InlineData(" "), InlineData("\u00A0"), InlineData("\u3000"), InlineData("\u200B"), InlineData("\uFEFF")]
    public void Blank_is_blank_and_never_zero(string text) => Assert.Equal(CellState.Blank, FigureText.Read(text, NumberKind.Count, false).State);

    [Theory]
    [InlineData("/"), InlineData("／"), InlineData(" / ")]
    public void A_slash_means_not_applicable_where_the_table_allows_it(string text) => Assert.Equal(CellState.NotApplicable, FigureText.Read(text, NumberKind.Count, true).State);

    private static void Reads(string text, NumberKind kind, string value, bool tidied)
    {
        var reading = FigureText.Read(text, kind, false);
        Assert.Null(reading.Problem?.Zh);
        Assert.Equal((CellState.Typed, value), (reading.State, reading.Value.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(tidied, reading.Remark is not null);
    }
}
