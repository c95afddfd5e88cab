using SiteBuilder.Importing.Sources.Pdf;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace SiteBuilder.Tests.Importing;

/// <summary>Shapes of letters are nothing that an import rests on, and reading them is what a hostile font makes long.</summary>
public sealed class FontOutlinesTests
{
    private const string Font = "00010000 0001 0000 0000 0000" + " 6C6F6361 00000000 0000001C 00000008" + " 00000000 0000FFFF" + " 0102";
    private const string Emptied = "00010000 0001 0000 0000 0000" + " 6C6F6361 00000000 0000001C 00000008" + " 00000000 00000000" + " 0102";

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    private static string Decoded(string hex) =>
        Convert.ToHexString(new FontOutlines().Decode(Bytes(hex), new DictionaryToken(new Dictionary<NameToken, IToken>()), DefaultFilterProvider.Instance, 0).Span);

    [Theory]
    [InlineData(Font, Emptied)]
    [InlineData("74727565 0001 0000 0000 0000 6C6F6361 00000000 0000001C 00000004 FFFFFFFF", "74727565 0001 0000 0000 0000 6C6F6361 00000000 0000001C 00000004 00000000")]
    [InlineData("00010000 0001 0000 0000 0000 6C6F6361 00000000 0000001C FFFFFFFF FFFFFFFF", "00010000 0001 0000 0000 0000 6C6F6361 00000000 0000001C FFFFFFFF 00000000")]
    [InlineData("00010000 0002 0000 0000 0000 6C6F6361 00000000 0000002C 00000002 6C6F6361 00000000 0000002E 00000002 FFFFFFFF", "00010000 0002 0000 0000 0000 6C6F6361 00000000 0000002C 00000002 6C6F6361 00000000 0000002E 00000002 00000000")]
    public void Every_glyph_of_an_embedded_font_begins_where_it_ends(string font, string emptied) => Assert.Equal(Convert.ToHexString(Bytes(emptied)), Decoded(font));

    [Theory]
    [InlineData("")]
    [InlineData("00010000")]
    [InlineData("00010000 FFFF 0000 0000 0000 6C6F6361 00000000 0000001C")]
    [InlineData("00010000 0001 0000 0000 0000 6C6F6361 00000000 FFFFFFFF FFFFFFFF 01")]
    [InlineData("4F54544F 0001 0000 0000 0000 6C6F6361 00000000 0000001C 00000004 FFFFFFFF")]
    public void What_is_no_such_font_or_was_cut_is_left_as_it_is(string bytes) => Assert.Equal(Convert.ToHexString(Bytes(bytes)), Decoded(bytes));

    [Theory, InlineData("\n"), InlineData("\r\n")]
    public void A_font_that_is_embedded_as_it_is_loses_its_outlines_in_the_file(string end)
    {
        byte[] Whole(string font) => [.. "<< /Length1 30 >> stream"u8, .. System.Text.Encoding.ASCII.GetBytes(end), .. Bytes(font), .. "\nendstream"u8];

        Assert.Equal(Convert.ToHexString(Whole(Emptied)), Convert.ToHexString(FontOutlines.Without(Whole(Font))));
    }

    [Fact]
    public void A_file_of_nothing_but_fonts_is_refused()
    {
        byte[] file = [.. Enumerable.Repeat((byte[])[.. "stream"u8, .. Bytes("00010000 FFFF 0000")], 200_000).SelectMany(piece => piece)];

        Assert.Equal("字体多得不像年度报告，没有读取", Assert.Throws<SiteBuilder.Diagnostics.UserException>(() => FontOutlines.Without(file)).Text.Zh);
    }
}
