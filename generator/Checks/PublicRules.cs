using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>
/// The rules whose results the published 数据校验说明 tells: those about figures. What depends on the clock (deadlines, dates
/// in the future) is not among them, since no page may depend on today; nor are remarks on wording, which are the editors' own business.
/// </summary>
internal static class PublicRules
{
    private static readonly (string Subject, (string First, string Last)[] Codes)[] Subjects =
    [
        ("各统计表内部的勾稽关系", [("GK101", "GK107")]),
        ("与上一年度报告的衔接", [("GK201", "GK202"), ("GK205", "GK216")]),
        ("正文中的数字与统计表", [("GK230", "GK246")]),
        ("政府报告与各机关报告之和", [("GK301", "GK302"), ("GK306", "GK306"), ("GK309", "GK310")]),
    ];

    /// <summary>Each subject with its rules, by code; rules that only give a hint are left out.</summary>
    public static IEnumerable<(string Subject, IReadOnlyList<Rule> Rules)> All() => Subjects.Select(subject => (
        subject.Subject,
        (IReadOnlyList<Rule>)[.. RuleCatalogue.All.Where(rule => rule.Severity != Severity.Info && subject.Codes.Any(range => IsIn(rule.Code, range)))]));

    private static bool IsIn(string code, (string First, string Last) range) =>
        string.CompareOrdinal(code, range.First) >= 0 && string.CompareOrdinal(code, range.Last) <= 0;
}
