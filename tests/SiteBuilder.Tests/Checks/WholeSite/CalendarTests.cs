namespace SiteBuilder.Tests.Checks.WholeSite;

/// <summary>Deadlines and dates, by the clock that the run is given.</summary>
public sealed class CalendarTests
{
    private const string Matter = "reports/minzheng/2024/report.md";

    [Fact]
    public void The_last_day_is_in_time() =>
        SiteTest.From("sample").Replace(Matter, "published: 2025-01-20 09:30", "published: 2025-01-31 23:59").On(new(2025, 2, 1, 9, 0, 0)).Check().FindsNothing();

    [Fact]
    public void Late_in_the_season_that_is_running_is_a_warning() =>
        Late().On(new(2025, 2, 10, 9, 0, 0)).Check().Finds("reports/minzheng/2024/report.md:4:12: 警告 GK323: 2025-02-03 发布，期限是 2025-01-31。");

    [Fact]
    public void Late_in_a_year_long_past_is_information() =>
        Late().On(new(2030, 2, 10, 9, 0, 0)).Check().FindsAmongOthers("reports/minzheng/2024/report.md:4:12: 提示 GK323: 2025-02-03 发布，期限是 2025-01-31。");

    [Fact]
    public void The_sites_own_deadline_counts() =>
        Late().Replace("site.yml", "name: 示例县人民政府\n", "name: 示例县人民政府\ndeadlines: { agency: 02-28 }\n").On(new(2025, 2, 10, 9, 0, 0)).Check().FindsNothing();

    [Fact]
    public void A_date_planned_within_the_deadline_is_only_mentioned() =>
        SiteTest.From("sample").Replace(Matter, "published: 2025-01-20 09:30", "published: 2025-01-28 09:30").Check().Finds(
            "reports/minzheng/2024/report.md:4:12: 提示 GK321: 预定于 2025-01-28 发布，今天是 2025-01-25。");

    [Fact]
    public void Later_on_the_same_day_is_not_the_future() =>
        SiteTest.From("sample").Replace(Matter, "published: 2025-01-20 09:30", "published: 2025-01-25 17:30").Check().FindsNothing();

    [Fact]
    public void A_draft_near_the_deadline_is_mentioned_and_after_it_warned_of()
    {
        var draft = SiteTest.From("sample").Replace(Matter, "status: final", "status: draft");
        draft.Check().Finds("reports/minzheng/2024: 提示 GK324: 示例县民政局 2024 年度的报告还是草稿，离期限 2025-01-31 还有 6 天。");
        draft.On(new(2025, 2, 1, 0, 0, 0)).Check().Finds("reports/minzheng/2024: 警告 GK324: 示例县民政局 2024 年度的报告还是草稿，期限 2025-01-31 已过 1 天。");
        draft.On(new(2025, 1, 10, 0, 0, 0)).Check().FindsNone("GK324");
    }

    [Fact]
    public void A_report_that_cannot_be_read_is_not_called_a_draft_as_well_before_its_deadline_is_over()
    {
        var broken = SiteTest.From("sample").Replace(Matter, "status: final", "status: finished");
        broken.On(new(2025, 1, 31, 23, 0, 0)).Check().FindsNone("GK324");
        broken.On(new(2025, 2, 1, 0, 0, 0)).Check().FindsAmongOthers("reports/minzheng/2024: 警告 GK324: 示例县民政局 2024 年度的报告还是草稿，期限 2025-01-31 已过 1 天。");
    }

    [Fact]
    public void A_draft_is_mentioned_from_the_fourteenth_day_before_its_deadline_on()
    {
        var draft = SiteTest.From("sample").Replace(Matter, "status: final", "status: draft");
        draft.On(new(2025, 1, 16, 23, 0, 0)).Check().FindsNone("GK324");
        draft.On(new(2025, 1, 17, 0, 0, 0)).Check().Finds("reports/minzheng/2024: 提示 GK324: 示例县民政局 2024 年度的报告还是草稿，离期限 2025-01-31 还有 14 天。");
        draft.On(new(2025, 1, 31, 23, 0, 0)).Check().Finds("reports/minzheng/2024: 提示 GK324: 示例县民政局 2024 年度的报告还是草稿，离期限 2025-01-31 还有 0 天。");
    }

    [Fact]
    public void An_archive_of_old_reports_awaits_nothing() =>
        SiteTest.From("sample").On(new(2031, 6, 1, 9, 0, 0)).Check().FindsNone("GK324");

    [Fact]
    public void The_invented_district_is_clean_throughout_its_season()
    {
        foreach (var day in new[] { new DateTime(2026, 1, 1), new DateTime(2026, 1, 20), new DateTime(2026, 2, 15), new DateTime(2026, 3, 31) })
        {
            var result = SiteTest.From("demo").On(day.AddHours(9)).Check();
            Assert.Equal([], result.Findings.Where(f => f.Severity > Diagnostics.Severity.Info).Select(SiteTestResult.Line));
        }
    }

    private static SiteTest Late() => SiteTest.From("sample").Replace(Matter, "published: 2025-01-20 09:30", "published: 2025-02-03 09:30");
}
