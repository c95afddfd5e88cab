using System.Globalization;
using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Writing;

/// <summary>The front matter of <c>report.md</c>: dates on working days before the deadline, index number, source.</summary>
internal static class FrontMatter
{
    public static string Of(ReportFigures report)
    {
        Agency agency = report.Agency;
        int next = report.Year + 1;
        var dice = new Dice(agency.Luck, $"{report.Year}", "front matter");
        DateTime published = WorkingDay(agency.IsGovernment ? new(next, 3, dice.Between(6, 24)) : new(next, 1, dice.Between(9, 21)), forward: true)
            .AddHours(dice.Between(9, 16)).AddMinutes(dice.Below(60));
        DateTime written = WorkingDay(published.Date.AddDays(-dice.Between(1, 5)), forward: false);
        string number = dice.Chance(55) ? $"doc_no: {agency.DocumentMark}〔{next}〕{dice.Between(1, 24)}号\n" : "";
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            status: final
            written: {written:yyyy-MM-dd}
            published: {published:yyyy-MM-dd HH:mm}
            index_no: {agency.Code}/{next}-{dice.Between(1, 180):00000}
            {number}source: {agency.ShortName}
            keywords: [政府信息公开, 年度报告, {agency.ShortName}]
            summary: {Summary(report, dice)}
            ---


            """).ReplaceLineEndings("\n");
    }

    private static string Summary(ReportFigures report, Dice dice) => dice.Below(3) switch
    {
        0 => $"{report.Agency.ShortName}{report.Year}年主动公开和依申请公开的情况、行政复议和行政诉讼情况、存在的问题及改进措施。",
        1 => $"{report.Year}年{report.Agency.ShortName}公开政府信息、办理申请、加强监督保障的年度总结。",
        _ => $"{report.Agency.ShortName}的政府信息公开工作年度报告，统计期限为{report.Year}年1月1日至12月31日。",
    };

    private static DateTime WorkingDay(DateTime day, bool forward)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(forward ? 1 : -1);
        return day;
    }
}
