using SiteBuilder.Checks.Claims;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Checks.Claims;

/// <summary>How numbers are read: value, unit, and what is no exact count.</summary>
public sealed class NumeralTests
{
    [Theory]
    [InlineData("1,234件", "1234 件 Exact")]
    [InlineData("12,345,678件", "12345678 件 Exact")]
    [InlineData("1.2万条", "12000 条 Exact")]
    [InlineData("3千件", "3000 件 Exact")]
    [InlineData("12.5万元", "125000 元 Exact")]
    [InlineData("1.5亿元", "150000000 元 Exact")]
    [InlineData("58.3%", "58.3 % Exact")]
    [InlineData("百分之八", "8 % Exact")]
    [InlineData("百分之十二点五", "12.5 % Exact")]
    [InlineData("百分之零点五", "0.5 % Exact")]
    [InlineData("一百二十件", "120 件 Exact")]
    [InlineData("两件", "2 件 Exact")]
    [InlineData("十件", "10 件 Exact")]
    [InlineData("二十一件", "21 件 Exact")]
    [InlineData("一百零五件", "105 件 Exact")]
    [InlineData("三万五千件", "35000 件 Exact")]
    [InlineData("零件", "0 件 Exact")]
    [InlineData("一百五件", "0 件 Odd")]
    [InlineData("三五件", "0 件 Odd")]
    [InlineData("100余件", "100 件 Approximate")]
    [InlineData("120多件", "120 件 Approximate")]
    [InlineData("1万余条", "10000 条 Approximate")]
    [InlineData("十余件", "10 件 Approximate")]
    [InlineData("12件左右", "12 件 Approximate")]
    [InlineData("5.5.5件", "0 件 Odd")]
    [InlineData("1e9件", "0  Odd")]
    [InlineData("12345678901234567890件", "0 件 Odd")]
    [InlineData("007件", "0 件 Odd")]
    [InlineData("1,23件", "0 件 Odd")]
    [InlineData("12-15件", "0  Odd")]
    [InlineData("12至15件", "0  Odd")]
    [InlineData("30号", "0  Odd")]
    [InlineData("12件次", "12 件次 Exact")]
    [InlineData("3个百分点", "3 个百分点 Exact")]
    public void A_number_is_read_with_its_unit(string text, string expected)
    {
        var (number, _, _) = NumberReader.At(text, 0)!.Value;
        Assert.Equal(expected, $"{(number.Exactness == Exactness.Odd ? 0 : Digits.Text(number.Value / 1.0000000000000000000000000000m))} {number.Unit} {number.Exactness}");
    }

    [Theory]
    [InlineData("统一")]
    [InlineData("一是")]
    [InlineData("三方面")]
    [InlineData("万众")]
    [InlineData("百姓")]
    public void A_numeral_without_a_unit_counts_nothing(string text) =>
        Assert.All(Enumerable.Range(0, text.Length), i => Assert.Null(NumberReader.At(text, i)));

    [Theory]
    [InlineData("1.2万条", 12345, true)]
    [InlineData("1.2万条", 11960, true)]
    [InlineData("1.2万条", 12950, true)]
    [InlineData("1.2万条", 13100, false)]
    [InlineData("12件", 13, false)]
    [InlineData("1万条", 12345, true)]
    [InlineData("58.3%", 58.33, true)]
    [InlineData("58.3%", 58.4, false)]
    public void A_rounded_number_shows_every_figure_that_it_may_stand_for(string text, double figure, bool shows) =>
        Assert.Equal(shows, NumberReader.At(text, 0)!.Value.Number.Shows((decimal)figure));
}
