using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A line of agencies.csv that cannot be used.</summary>
internal static class GK014_BrokenAgency
{
    public static readonly Rule Rule = new("GK014", Severity.Error,
        new("行政机关名单有误", "A broken line in the list of agencies"),
        new("名单决定谁要报告、怎样称呼、归入哪一类。", "The list decides who reports, under which name and kind."),
        new("本产品的约定", "The contract of this product"),
        new Example("agencies.csv", "minzheng,示例县民政局,示例县民政局,,部们,", "minzheng,示例县民政局,示例县民政局,,部门,"));

    public static Finding At(SourceSpan place, string zh, string en) => new(Rule, place, new(zh, en));
}
