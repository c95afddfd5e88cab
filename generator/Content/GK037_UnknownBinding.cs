using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A bound number that cannot be looked up.</summary>
internal static class GK037_UnknownBinding
{
    public static readonly Rule Rule = new("GK037", Severity.Error,
        new("绑定的数字查不到", "A bound number that cannot be looked up"),
        new("双花括号里写“表.行.列”，页面上显示表里的数；查不到就不能发布。", "Table, row and column stand between the braces and the page shows the figure; what cannot be looked up cannot be published."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md", "{{ 表三.本年新受.总计 }}", "{{ 表三.本年新收.总计 }}"));

    public static Finding At(Binding binding, Text reason) =>
        new(Rule, binding.Place, new($"「{Shown(binding.Source)}」查不到：{reason.Zh}", $"“{Shown(binding.Source)}” cannot be looked up: {reason.En}"));

    public static Finding Unclosed(SourceSpan place) =>
        new(Rule, place, new("“{{”没有配对的“}}”，应写成 {{ 表三.本年新收.总计 }} 这样，并写在同一行。", "“{{” has no “}}”; write it as {{ 表三.本年新收.总计 }} on one line."));

    public static Finding Misspelt(SourceSpan place) =>
        new(Rule, place, new("这里像是要取表里的数，但括号不对：应是连着的两个半角花括号，如 {{ 表三.本年新收.总计 }}。", "This looks like a bound number, but the braces are not two half-width ones side by side, as in {{ 表三.本年新收.总计 }}."));

    public static Finding Quoted(SourceSpan place) =>
        new(Rule, place, new("反引号里的“{{ }}”不取数，会原样刊出；请去掉反引号。", "“{{ }}” between backquotes is not looked up and would be printed as it is; take the backquotes away."));

    private static string Shown(string source) => source.Length > 60 ? source[..60] + "…" : source;
}
