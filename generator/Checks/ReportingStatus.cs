using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>How far a report has come.</summary>
internal enum Progress
{
    /// <summary>The agency does not report for this year.</summary>
    NotDue,

    /// <summary>未报: nothing is there, and the deadline has not passed.</summary>
    NotFiled,

    /// <summary>草稿.</summary>
    Draft,

    /// <summary>有误: it cannot be read, or it is final and has errors; those of a draft are its own business.</summary>
    Faulty,

    /// <summary>完成: final and without errors.</summary>
    Complete,

    /// <summary>逾期: not final, and the deadline has passed.</summary>
    Overdue,
}

/// <summary>Agencies × years: who has reported, who is late, what is draft.</summary>
internal sealed class ReportingStatus
{
    private ReportingStatus(IReadOnlyList<int> years, IReadOnlyList<AgencyStatus> agencies)
    {
        Years = years;
        Agencies = agencies;
    }

    /// <summary>Every year of which a report is there or due.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<AgencyStatus> Agencies { get; }

    /// <param name="site">The checked site.</param>
    /// <param name="now">The clock, in the site's time zone.</param>
    public static ReportingStatus Of(CheckedSite site, DateTime now)
    {
        var duty = new ReportingDuty(site.Site, now);
        var faulty = site.Findings.Where(f => f.Severity == Severity.Error).Select(f => FolderOf(f.Place.File)).ToHashSet(StringComparer.Ordinal);
        var due = site.Site.Agencies.ToDictionary(a => a.Slug, a => duty.DueYears(a).ToHashSet(), StringComparer.Ordinal);
        int[] years = [.. duty.Years.Concat(due.Values.SelectMany(y => y)).Distinct().Order()];
        return new ReportingStatus(years, [.. site.Site.Agencies.Select(agency => new AgencyStatus(agency,
            [.. years.Select(year => new ReportStatus(year, Progress(agency, year), duty.Report(agency, year), duty.Deadline(agency, year)))]))]);

        Progress Progress(Agency agency, int year)
        {
            if (duty.IsBroken(agency, year) || faulty.Contains($"reports/{agency.Slug}/{year}")) return Checks.Progress.Faulty;
            var report = duty.Report(agency, year);
            if (report is { IsFinal: true }) return Checks.Progress.Complete;
            if (report is null && !due[agency.Slug].Contains(year)) return Checks.Progress.NotDue;
            if (DateOnly.FromDateTime(now) > duty.Deadline(agency, year)) return Checks.Progress.Overdue;
            return report is null ? Checks.Progress.NotFiled : Checks.Progress.Draft;
        }
    }

    private static string FolderOf(string file) => string.Join('/', file.Split('/').Take(3));
}

/// <summary>One agency, year by year, in the order of <see cref="ReportingStatus.Years"/>.</summary>
internal sealed record AgencyStatus(Agency Agency, IReadOnlyList<ReportStatus> Years);

/// <summary>One report: how far it has come, and until when it is due.</summary>
internal sealed record ReportStatus(int Year, Progress Progress, Report? Report, DateOnly Deadline);
