using SiteBuilder.Checks.Reports;

namespace SiteBuilder.Tests.Checks.Reports;

/// <summary>The numbers at the heads of headings.</summary>
public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("一、主动公开", 1), InlineData("十二、其他", 12), InlineData("（三）管理", 3), InlineData("(4) 平台", 4), InlineData("5.监督", 5), InlineData("6，保障", 6), InlineData("7 保障", 7), InlineData("8）保障", 8)]
    [InlineData("9：保障", 9), InlineData("10、保障", 10), InlineData("第三、保障", 3), InlineData("  二、保障", 2), InlineData("九十九、保障", 99), InlineData("123.保障", 123)]
    [InlineData("（三、保障", null), InlineData("三）保障", 3), InlineData("三保障", null), InlineData("1234.保障", null), InlineData("保障", null), InlineData("三", null), InlineData("（三", null), InlineData("（）保障", null)]
    [InlineData("第三方评估", null), InlineData("一百、保障", null), InlineData("2024年工作", null), InlineData("三；保障", null), InlineData("", null)]
    public void A_heading_begins_with_its_number(string heading, int? number) => Assert.Equal(number, HeadingNumber.Of(heading));
}
