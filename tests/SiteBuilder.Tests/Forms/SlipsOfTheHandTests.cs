using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>How numbers and labels are compared.</summary>
public sealed class SlipsOfTheHandTests
{
    [Theory]
    [InlineData(12, 21, true), InlineData(21, 12, true), InlineData(112, 121, true), InlineData(112, 211, false), InlineData(1234, 1324, true)]
    [InlineData(10, 1, true), InlineData(1, 10, false), InlineData(5, 5, false), InlineData(7, 8, false), InlineData(12, 12, false), InlineData(12, 13, false)]
    [InlineData(1234, 2143, false), InlineData(103, 130, true), InlineData(103, 13, true), InlineData(3, 30, false), InlineData(1243, 1234, true), InlineData(12345, 21354, false)]
    public void Two_numbers_whose_neighbouring_digits_are_exchanged(int a, int b, bool swapped) => Assert.Equal(swapped, Digits.Swapped(a, b));

    [Theory]
    [InlineData("一、本年新收", "本年新收"), InlineData("（一）予以公开", "予以公开"), InlineData("(七)总计", "总计"), InlineData("1.属于国家秘密", "属于国家秘密"), InlineData("12. 其他", "其他")]
    [InlineData("1 其他", "其他"), InlineData("十一、其他", "其他"), InlineData("  2、重复申请", "重复申请")]
    [InlineData("其他", null), InlineData("（其他）", null), InlineData("一", null), InlineData("一、", null), InlineData("（一）", null), InlineData("（一", null), InlineData("（一、其他", null), InlineData("2024年", null), InlineData("", null)]
    public void The_number_before_a_label(string label, string? bare) => Assert.Equal(bare, Label.WithoutNumber(label));

    [Theory]
    [InlineData(" 总 计 ", "总计"), InlineData("３.危及“三安全一稳定”", "3危及三安全一稳定"), InlineData("《条例》第二十条（一）项", "条例第二十条(一)项"), InlineData("甲/乙、丙，丁：戊；己·庚。", "甲乙丙丁戊己庚")]
    [InlineData("'甲'\"乙\"‘丙’「丁」『戊』`己`", "甲乙丙丁戊己"), InlineData("a.b,c:d;e", "abcde"), InlineData("\u200b甲\ufeff", "甲")]
    public void Labels_are_compared_by_what_they_say(string label, string compact) => Assert.Equal(compact, Label.Compact(label));
}
