using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>The reports that a government's report of a year adds up, and who of them is missing.</summary>
/// <param name="Reports">In the order of the agencies.</param>
/// <param name="Missing">Agencies that the list has for the year, without a report that could be added.</param>
internal sealed record RollupMembers(IReadOnlyList<Report> Reports, IReadOnlyList<Agency> Missing)
{
    /// <param name="duty">Whose reports are expected.</param>
    /// <param name="year">The year.</param>
    /// <param name="form">The form in which the figures must be.</param>
    /// <param name="drafts">True where drafts count as well.</param>
    public static RollupMembers Of(ReportingDuty duty, int year, Form form, bool drafts)
    {
        var agencies = duty.Agencies.Where(a => a.InRollup && !a.IsGovernment).ToList();
        var reports = agencies.Select(a => duty.Report(a, year)).OfType<Report>().Where(r => r.Form == form && (r.IsFinal || drafts)).ToList();
        var present = reports.Select(r => r.Agency.Slug).ToHashSet(StringComparer.Ordinal);
        return new RollupMembers(reports, [.. agencies.Where(a => !present.Contains(a.Slug) && duty.IsListed(a, year))]);
    }
}
