using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Verification;

/// <summary>The government's report is the sum of all the others, cell by cell, and every agency reports in each of its years.</summary>
internal static class DistrictSum
{
    public static void Prove(IReadOnlyList<ReportFigures> reports)
    {
        foreach (Agency agency in Agencies.All)
        {
            Claim.That(reports.Where(r => r.Agency.Slug == agency.Slug).Select(r => r.Year).SequenceEqual(agency.ReportYears), $"{agency.Slug}: a year is missing");
        }
        foreach (ReportFigures whole in reports.Where(r => r.Agency.IsGovernment))
        {
            ReportFigures[] members = [.. reports.Where(r => r.Year == whole.Year && !r.Agency.IsGovernment)];
            foreach (string address in whole.Sheet.Addresses)
            {
                Claim.That(whole.Sheet[address] == members.Sum(m => m.Sheet[address]), $"{whole}: {address} is not the sum");
            }
            Claim.That(members.All(m => m.Sheet["requests.new.total"] < whole.Sheet["requests.new.total"]), $"{whole}: one agency is the whole");
        }
    }
}
