using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>Reports with other figures than their own.</summary>
internal static class Sheets
{
    /// <summary>The report with some figures changed.</summary>
    public static ReportFigures With(this ReportFigures report, Action<FigureSheet> change)
    {
        var sheet = report.Sheet.Copy();
        change(sheet);
        return new ReportFigures(report.Agency, report.Year, sheet, report.Activity, report.Before);
    }

    /// <summary>The tables are written from the changed figures, the text stays as it was.</summary>
    public static Planted TablesOnly(TestDistrict district, ReportFigures changed, string what) =>
        new(changed, district.Written(changed, new ManyWordings(district.Seed))
            .Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => (byte[]?)f.Value, StringComparer.Ordinal))
        { What = what };

    /// <summary>Tables and text are written from the changed figures: they agree with each other.</summary>
    public static Planted Whole(TestDistrict district, ReportFigures changed, string what) =>
        new(changed, district.Written(changed, new ManyWordings(district.Seed))
            .ToDictionary(f => f.Key, f => (byte[]?)f.Value, StringComparer.Ordinal))
        { What = what };

    /// <summary>Adds to a cell of 表三 and to the totals of its row.</summary>
    public static void Add(this FigureSheet sheet, string row, string column, int count)
    {
        sheet[$"requests.{row}.{column}"] += count;
        sheet[$"requests.{row}.total"] += count;
    }
}
