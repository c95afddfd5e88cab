using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A report of an agency that is not in the list.</summary>
internal static class GK015_UnknownAgency
{
    public static readonly Rule Rule = new("GK015", Severity.Error,
        new("名单里没有这个单位", "An agency that is not in the list"),
        new("报告的标题、分类和导航都取自 agencies.csv；文件夹名写错会变成另一个单位。", "Title, kind and navigation come from agencies.csv; a misspelt folder would be another agency."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/mingzheng/2024/report.md", "---\nstatus: draft\n---\n", ""));

    public static Finding At(string folder, string slug, IEnumerable<string> slugs)
    {
        var hint = Nearest.Suggestion(slug, slugs);
        return new(Rule, SourceSpan.Of(folder), new($"agencies.csv 里没有「{slug}」这个单位。{hint.Zh}", $"agencies.csv has no agency “{slug}”.{hint.En}"));
    }
}
