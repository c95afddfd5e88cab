using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>All reports of the district: the agencies' own, year after year, and the government's, where it is one of them, which is their sum.</summary>
internal static class DistrictFigures
{
    public static IReadOnlyList<ReportFigures> Throw(IReadOnlyList<Agency> agencies)
    {
        List<ReportFigures> members = [.. agencies.Where(a => !a.IsGovernment).SelectMany(History)];
        return [.. agencies.Where(a => a.IsGovernment).SelectMany(government => OfGovernment(government, members)), .. members];
    }

    private static IEnumerable<ReportFigures> History(Agency agency)
    {
        ReportFigures? before = null;
        foreach (int year in agency.ReportYears)
        {
            var sheet = new FigureSheet(Form.For(year));
            ProactiveFigures.Throw(agency, year, sheet, before?.Sheet);
            RequestFigures.Throw(agency, year, sheet, before?.Sheet);
            DisputeFigures.Throw(agency, year, sheet, before?.Sheet);
            before = new ReportFigures(agency, year, sheet, Activity.Throw(agency, year, sheet), before);
            yield return before;
        }
    }

    private static IEnumerable<ReportFigures> OfGovernment(Agency government, IReadOnlyList<ReportFigures> members)
    {
        ReportFigures? before = null;
        foreach (int year in Years.All)
        {
            ReportFigures[] ofYear = [.. members.Where(m => m.Year == year)];
            var sheet = FigureSheet.Sum(Form.For(year), [.. ofYear.Select(m => m.Sheet)]);
            before = new ReportFigures(government, year, sheet, Activity.Sum([.. ofYear.Select(m => (m.Agency, m.Activity))]), before);
            yield return before;
        }
    }
}
