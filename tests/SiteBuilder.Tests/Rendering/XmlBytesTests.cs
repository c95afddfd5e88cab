using System.Text;
using SiteBuilder.Rendering.Formats;

namespace SiteBuilder.Tests.Rendering;

public sealed class XmlBytesTests
{
    [Theory]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("a\u0001b\uFFFFc", "abc")]
    [InlineData("表格\t换行\n", "表格\t换行\n")]
    public void Rare_characters_stay_and_what_XML_cannot_hold_goes(string text, string clean)
    {
        Assert.Equal(clean, XmlBytes.Clean(text));
        Assert.Contains("<a>", Encoding.UTF8.GetString(XmlBytes.Of(xml => xml.WriteElementString("a", XmlBytes.Clean(text))).Span));
    }

    [Fact]
    public void Half_a_character_goes() => Assert.Equal("半个字", XmlBytes.Clean("半个" + '\uD842' + "字"));
}
