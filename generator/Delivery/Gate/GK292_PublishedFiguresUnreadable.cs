using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Gate;

/// <summary>The published figures of a report cannot be read, so nobody can tell whether one was changed.</summary>
internal static class GK292_PublishedFiguresUnreadable
{
    public static readonly Rule Rule = new("GK292", Severity.Warning,
        new("读不到已公布的数字，无法核对更正", "The published figures cannot be read"),
        new("网站上这份报告的数据文件缺失，或者在发布之后被人改动，无法与这次的数字逐格比较。用 verify 查看网站被改动了哪些文件。",
            "The data file of this report is missing on the site or was changed there after it was published, so that its figures cannot be compared. Command “verify” tells what was changed."),
        new("本产品的约定", "The contract of this product"),
        Example.None);

    /// <param name="folder"><c>reports/agency/year</c>.</param>
    public static Finding At(string folder) =>
        new(Rule, SourceSpan.Of(folder), new("网站上这份报告的数字读不到或被改动过，没有与这次的数字比较。", "The published figures of this report are missing or were changed on the site; they were not compared."));
}
