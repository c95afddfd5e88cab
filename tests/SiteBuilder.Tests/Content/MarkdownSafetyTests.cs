using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Content;

/// <summary>Nothing that an editor (or somebody whose text he pastes) writes becomes code in a page.</summary>
public sealed class MarkdownSafetyTests
{
    [Theory]
    [InlineData("[甲](javascript:alert(1))", "<p>甲</p>")]
    [InlineData("[甲](JaVaScRiPt:alert(1))", "<p>甲</p>")]
    [InlineData("[甲](java&#115;cript:alert(1))", "<p>甲</p>")]
    [InlineData("[甲](&#x6A;avascript:alert(1))", "<p>甲</p>")]
    [InlineData("[甲](<java\tscript:alert(1)>)", "<p>甲</p>")]
    [InlineData("[甲](vbscript:x)", "<p>甲</p>")]
    [InlineData("[甲](data:text/html;base64,PHN2Zz4=)", "<p>甲</p>")]
    [InlineData("[甲](file:///etc/passwd)", "<p>甲</p>")]
    [InlineData("[甲](//evil.example/x)", "<p>甲</p>")]
    [InlineData("[甲](\\\\evil.example\\x)", "<p>甲</p>")]
    [InlineData("![甲](javascript:alert(1))", "<p>甲</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("[甲][1]\n\n[1]: javascript:alert(1)", "<p>甲</p>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>")]
    [InlineData("甲<!-- 乙 -->", "<p>甲&lt;!-- 乙 --&gt;</p>")]
    [InlineData("```html\" onclick=\"x\n甲\n```", "<p><code>html&quot; onclick=&quot;x 甲 </code></p>")]
    [InlineData("    甲\n\n\t乙", "<p>甲</p>\n<p>乙</p>")]
    [InlineData("[甲](https://www.gov.cn/ \"乙\\\" onclick=x\")", "<p><a href=\"https://www.gov.cn/\" title=\"乙&quot; onclick=x\">甲</a></p>")]
    public void Code_is_shown_as_text_or_not_at_all(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("[甲](https://www.gov.cn/zhengce?a=1&b=2)", "<p><a href=\"https://www.gov.cn/zhengce?a=1&amp;b=2\">甲</a></p>")]
    [InlineData("[甲](guide.md)", "<p><a href=\"guide.md\">甲</a></p>")]
    [InlineData("[甲](mailto:xxgk@example.gov.cn)", "<p><a href=\"mailto:xxgk@example.gov.cn\">甲</a></p>")]
    [InlineData("[甲](tel:0990-7654321)", "<p><a href=\"tel:0990-7654321\">甲</a></p>")]
    [InlineData("[甲](#part-3)", "<p><a href=\"#part-3\">甲</a></p>")]
    [InlineData("![甲](files/a.png)", "<p><img src=\"files/a.png\" alt=\"甲\" /></p>")]
    [InlineData("**“三公”经费。**后文", "<p><strong>“三公”经费。</strong>后文</p>")]
    [InlineData("第一行\n第二行", "<p>第一行第二行</p>")]
    [InlineData("2024 < 2025 且 a<3", "<p>2024 &lt; 2025 且 a&lt;3</p>")]
    public void What_is_harmless_is_printed(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("甲[乙](javascript:alert(1))丙", "pages/index.md:5:2: 警告 GK038: 链接「javascript:alert(1)」不是网址、邮箱、电话或站内地址，只显示文字。")]
    [InlineData("甲<javascript:alert(1)>", "pages/index.md:5:2: 警告 GK038: 链接「javascript:alert(1)」不是网址、邮箱、电话或站内地址，只显示文字。")]
    [InlineData("甲<script>乙</script>", "pages/index.md:5:2: 警告 GK038: 这里有 HTML 代码，将按文字原样显示，请改用 Markdown。")]
    [InlineData("<div>\n甲\n</div>", "pages/index.md:5:1: 警告 GK038: 这里有 HTML 代码，将按文字原样显示，请改用 Markdown。")]
    [InlineData("甲{{ 表三", "pages/index.md:5:2: 错误 GK037: “{{”没有配对的“}}”，应写成 {{ 表三.本年新收.总计 }} 这样，并写在同一行。")]
    public void It_is_said_once_and_where(string text, string line) =>
        SiteTest.From("sample").Write("pages/index.md", $"---\ntitle: 首页\npublished: 2025-01-06 09:00\n---\n{text}\n").Check().Finds(line);

    private static string Html(string markdown) =>
        MarkdownText.Html(new NarrativeSection(0, markdown, 1, SourceSpan.Of("a.md")), "a.md", new MarkdownView(b => b.Source, url => url, "h", 3)).TrimEnd('\n');
}
