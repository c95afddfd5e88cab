using System.Text.Json;
using SiteBuilder.Rendering.Search;

namespace SiteBuilder.Tests.Rendering.Search;

/// <summary>What editors write becomes a string of a script and nothing else.</summary>
public sealed class JavaScriptTextTests
{
    [Theory]
    [InlineData("公开", "\"公开\"")]
    [InlineData("", "\"\"")]
    [InlineData("“引号”\"'`", "\"“引号”\\\"'`\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("一\n二\r三\t四", "\"一\\n二\\u000d三\\u0009四\"")]
    [InlineData("</script><script>alert(1)</script>", "\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\"")]
    [InlineData("<!--", "\"\\u003c!--\"")]
    [InlineData("行\u2028段\u2029末\uFEFF\u007F\0", "\"行\\u2028段\\u2029末\\ufeff\\u007f\\u0000\"")]
    [InlineData("${alert(1)}", "\"${alert(1)}\"")]
    [InlineData("𠮷", "\"\\ud842\\udfb7\"")]
    public void A_text_is_written_so_that_it_can_end_neither_the_string_nor_the_script(string text, string written)
    {
        Assert.Equal(written, JavaScriptText.Quote(text));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(written));
    }
}
