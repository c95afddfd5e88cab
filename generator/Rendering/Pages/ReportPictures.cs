using System.Globalization;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Charts;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>Draws what the forms say is to be drawn of the reports of one agency, through changes of the form.</summary>
internal static class ReportPictures
{
    private const string Heading = "年度";

    /// <summary>The pictures over all years from the first report to the last, or null where there is nothing to see.</summary>
    /// <param name="reports">Of one agency, the newest first; at least one.</param>
    public static View[]? Of(IReadOnlyList<Report> reports)
    {
        var forms = reports.Select(r => r.Form).Distinct().ToList();
        var keys = forms.SelectMany(f => f.Pictures).Select(p => p.Key).Distinct(StringComparer.Ordinal);
        return Views.OrNone(keys.Select(key => Drawn(key, forms, reports)).OfType<View>());
    }

    private static View? Drawn(string key, IReadOnlyList<Form> forms, IReadOnlyList<Report> reports)
    {
        var pictures = forms.Select(f => Find(f, key)).OfType<Picture>().ToList();
        var picture = pictures[0];
        bool isWhole = picture.Kind == PictureKind.Composition;
        var years = reports.ToDictionary(r => r.Year);
        int[] span = [.. Enumerable.Range(reports[^1].Year, reports[0].Year - reports[^1].Year + 1)];
        if (isWhole) span = [.. span.Where(years.ContainsKey)]; // bars need no gap where there is no report
        var names = pictures.SelectMany(p => p.Series).Select(s => s.Name).Distinct(StringComparer.Ordinal);
        var series = names.Select(name => new ChartSeries(name, [.. span.Select(year => years.TryGetValue(year, out var report) ? Figure(report, key, name, isWhole) : null)]));
        var figures = new ChartFigures(picture.Title, Heading, picture.Series[0].Unit, [.. span.Select(y => y.ToString(CultureInfo.InvariantCulture))], [.. series])
        {
            Breaks = [.. Enumerable.Range(1, span.Length - 1).Where(i => years.TryGetValue(span[i], out var here) && years.TryGetValue(span[i - 1], out var before) && here.Form != before.Form)],
        };
        bool canBeDrawn = figures.HasSomething && (isWhole || figures.Names.Count > 1);
        return canBeDrawn ? ChartView.Of(figures, picture.Kind, $"chart-{key}") : null;
    }

    /// <summary>A part that the form of the year does not know is nothing of the whole; a line without it has a gap.</summary>
    private static decimal? Figure(Report report, string key, string name, bool isWhole)
    {
        if (Find(report.Form, key) is not { } picture) return null;
        return picture.Series.FirstOrDefault(s => s.Name == name) is { } measure ? measure.In(report.Tables) : isWhole ? 0 : null;
    }

    private static Picture? Find(Form form, string key) => form.Pictures.FirstOrDefault(p => p.Key == key);
}
