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
        new("themes/portal/layouts/report.html", "{{ page.titel }}\n", ""));

    /// <summary>The reason of a template that takes more steps, or makes more text, than any page does.</summary>
    public const string DoesNotEnd = "It takes more steps or makes more text than any page needs; a loop does not end, or a text is doubled again and again";

    public static Finding At(ScriptRuntimeException mistake) => At(mistake.Span, mistake.OriginalMessage);

    public static Finding At(LogMessage message) => At(message.Span, message.Message);

    private static Finding At(Scriban.Parsing.SourceSpan span, string reason) =>
        new(Rule, span.FileName is null ? SourceSpan.Of("themes") : new SourceSpan(span.FileName, span.Start.Line + 1, span.Start.Column + 1),
            new($"模板有误：{Explain(reason)}。", $"The template is broken: {reason.TrimEnd('.')}."));

    /// <summary>The engine speaks English; what theme authors meet most is said in Chinese, the rest by the place alone.</summary>
    private static string Explain(string reason) => reason switch
    {
        _ when Word(reason, "Cannot get member with name ") is { } member => $"没有「{member}」这个变量",
        _ when Word(reason, "The variable or function `") is { } name => $"没有「{name}」这个变量或函数",
        _ when Word(reason, "The theme has no file `") is { } file => $"主题里没有文件「{file}」",
        DoesNotEnd => "步骤或文字多得不像一个网页，多半是循环停不下来，或者同一段文字反复翻倍",
        _ when reason.StartsWith("Exceeding number of", StringComparison.Ordinal) => "这里反复调用自己，停不下来",
        _ when reason.Contains("exceeds", StringComparison.Ordinal) || reason.Contains("overflow", StringComparison.Ordinal) => "这里的数太大，算不了",
        _ when reason.Contains("<end> statement was not found", StringComparison.Ordinal) => "语句没有结束，缺少 end",
        _ when reason.Contains("out of bounds", StringComparison.Ordinal) => "列表里没有这么多项",
        _ when reason.Contains("cannot be printed", StringComparison.Ordinal) => "这个值不能直接输出",
        _ when reason.Contains("has no value here", StringComparison.Ordinal) || reason.Contains("null", StringComparison.OrdinalIgnoreCase) => "这里的变量没有值，请先用 if 判断",
        _ when reason.Any(c => c >= '\u4E00') => reason.TrimEnd('。', '.'),
        _ => "从这里起的写法读不懂，检查括号、引号和语句",
    };

    private static string? Word(string reason, string before)
    {
        int at = reason.IndexOf(before, StringComparison.Ordinal);
        return at < 0 ? null : string.Concat(reason.AsSpan(at + before.Length).ToArray().TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '/' or '-')).TrimEnd('.');
    }
}
