using SiteBuilder.Rendering.Formats.Word;

namespace SiteBuilder.Tests.Rendering.Formats;

public sealed class PictureSizeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A 0000000D49484452 00000280 000001E0", "png 640 × 480")]
    [InlineData("474946383961 8002 E001", "gif 640 × 480")]
    [InlineData("FFD8 FFE0 0004 4A46 FFFF C0 0011 08 01E0 0280 03", "jpeg 640 × 480")] // a segment, a fill byte, the frame
    [InlineData("FFD8 FFC4 0004 0000 FFC2 0011 08 01E0 0280 03", "jpeg 640 × 480")] // progressive, after a table
    [InlineData("89504E470D0A1A0A 0000000D49484452 00000000 000001E0", "none")]
    [InlineData("89504E470D0A1A0A", "none")]
    [InlineData("FFD8 FFE0 FFFF 00", "none")]
    [InlineData("FFD8 FFE0 0000 FFE0 0000 FFE0 0000", "none")]
    [InlineData("52494646 00000000 57454250", "none")] // WebP
    [InlineData("", "none")]
    public void A_picture_says_what_it_is_in_its_first_bytes(string bytes, string expected)
    {
        var size = PictureSize.Of(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(expected, size is { } found ? $"{found.Extension} {found.Width} × {found.Height}" : "none");
    }
}
