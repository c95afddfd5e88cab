using Scriban.Parsing;
using Scriban.Syntax;
using SiteBuilder.Diagnostics;
using SourceSpan = SiteBuilder.Diagnostics.SourceSpan;

namespace SiteBuilder.Rendering.Engine;

/// <summary>A template of a theme that cannot be read or cannot be carried out.</summary>
internal static class GK501_BrokenTemplate
{
    public static readonly Rule Rule = new("GK501", Severity.Error,
        new("模板有误", "A template is broken"),
        new("模板无法解析，或者用到了不存在的变量、文件。缺少的内容绝不悄悄输出为空白，因此页面不发布。",
            "A template cannot be parsed or uses a variable or file that does not exist. What is missing never prints as nothing, so the page is not published."),
        new("主题说明：themes/README.md", "Notes on themes: themes/README.md"),
        new("../themes/portal/layouts/report.html", "{{ page.titel }}\n", ""));

    public static Finding At(ScriptRuntimeException mistake) => At(mistake.Span, mistake.OriginalMessage);

    public static Finding At(LogMessage message) => At(message.Span, message.Message);

    private static Finding At(Scriban.Parsing.SourceSpan span, string reason) =>
        new(Rule, span.FileName is null ? SourceSpan.Of("themes") : new SourceSpan(span.FileName, span.Start.Line + 1, span.Start.Column + 1),
            new($"模板有误：{reason}。", $"The template is broken: {reason}."));
}
