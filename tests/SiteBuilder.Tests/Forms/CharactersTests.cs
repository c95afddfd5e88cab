using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>Characters that look like others, and characters that nobody sees.</summary>
public sealed class CharactersTests
{
    [Fact]
    public void Exactly_these_characters_are_invisible()
    {
        var ranges = new List<string>();
        for (int c = 0, from = -1; c <= char.MaxValue + 1; c++)
        {
            bool isInvisible = c <= char.MaxValue && CompatibilityCharacters.IsInvisible((char)c);
            if (isInvisible && from < 0) from = c;
            if (isInvisible || from < 0) continue;
            ranges.Add($"{from:X4}-{c - 1:X4}");
            from = -1;
        }
        Assert.Equal(["0000-0008", "000B-000C", "000E-001F", "007F-007F", "00AD-00AD", "034F-034F", "061C-061C", "200B-200F", "202A-202E", "2060-206F", "FE00-FE0F", "FEFF-FEFF"], ranges);
    }

    [Theory]
    [InlineData("！～ＡＺ０９", "!~AZ09"), InlineData("甲\u3000乙\u00A0丙", "甲 乙 丙"), InlineData("Ａ、b\u3000c。", "A、b c。"), InlineData("（一）", "(一)"), InlineData("⑴①㈠", "(1)1(一)"), InlineData("㎡℃", "m2°C")]
    [InlineData("“引”‘号’、。", "“引”‘号’、。"), InlineData("plain ASCII 1.", "plain ASCII 1."), InlineData("", ""), InlineData("\uFF00\uFF5F", "\uFF00⦅"), InlineData("龥鿿", "龥鿿")]
    public void Characters_that_mean_others_are_folded(string text, string folded) => Assert.Equal(folded, CompatibilityCharacters.Fold(text));

    [Fact]
    public void Every_digit_in_any_width_or_ring_folds_to_digits() =>
        Assert.Equal("0123456789 12345678910 (1)(2)(3) 1.2.3.", CompatibilityCharacters.Fold("０１２３４５６７８９ ①②③④⑤⑥⑦⑧⑨⑩ ⑴⑵⑶ ⒈⒉⒊"));
}
