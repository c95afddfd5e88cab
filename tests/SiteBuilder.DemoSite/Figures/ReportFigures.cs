using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>One report in numbers, with last year's report beside it where there is one.</summary>
internal sealed class ReportFigures(Agency agency, int year, FigureSheet sheet, Activity activity, ReportFigures? before)
{
    public Agency Agency { get; } = agency;

    public int Year { get; } = year;

    public FigureSheet Sheet { get; } = sheet;

    public Activity Activity { get; } = activity;

    public ReportFigures? Before { get; } = before;

    public override string ToString() => $"{Agency.Slug}/{Year}";
}
