using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A part whose heading stands twice.</summary>
internal static class GK036_PartTwice
{
    public static readonly Rule Rule = new("GK036", Severity.Error,
        new("同一部分出现两次", "A part that stands twice"),
        new("多半是复制粘贴留下的。", "Mostly left over from pasting."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/report.md", "## 六、其他需要报告的事项\n\n无其他事项。\n\n## 六、其他需要报告的事项", "## 六、其他需要报告的事项"));

    public static Finding At(SourceSpan place, string title) =>
        new(Rule, place, new($"「{title}」出现了两次，请合并成一处。", $"“{title}” stands twice; make it one."));
}
