using System.Globalization;
using System.Text;
using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.DemoSite.Narrative;
using SiteBuilder.DemoSite.Writing;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>The agencies of one invented district with five years of reports each, worded and figured by a seed.</summary>
internal sealed class CorpusDistrict
{
    private const int FirstYear = 2021;

    private readonly int number;
    private readonly string seed;
    private readonly string place;
    private readonly IReadOnlyList<Agency> agencies;

    public CorpusDistrict(int number, string seed)
    {
        this.number = number;
        this.seed = $"{seed}.{number}";
        place = PlaceNames.Of(number);
        agencies = [.. Agencies.WithSeed(this.seed).Where(a => !a.IsGovernment).Select(a => a with { FirstYear = FirstYear, LastYear = Years.Last })];
    }

    /// <summary>Agencies that report for themselves; the government's report would be their sum.</summary>
    public static int AgencyCount => Agencies.All.Count(a => !a.IsGovernment);

    public static int YearsEach => Years.Last - FirstYear + 1;

    /// <summary>The lines of <c>agencies.csv</c>.</summary>
    public IEnumerable<string> AgencyRows() => agencies.Select((a, i) => Own(string.Create(CultureInfo.InvariantCulture,
        $"{Slug(a)},{a.Name},{a.ShortName},,{a.Kind},,{a.FirstYear},,yes,{number * AgencyCount + i + 1}\r\n")));

    /// <summary>Writes the reports, agency by agency, until there are <paramref name="most"/>; the number written.</summary>
    public int Write(ContentFiles folder, int most)
    {
        var reports = DistrictFigures.Throw(agencies).Take(most).ToList();
        foreach (var report in reports)
        {
            var tables = new Renamed(folder, path => path.Replace($"reports/{report.Agency.Slug}/", $"reports/{Slug(report.Agency)}/", StringComparison.Ordinal));
            TableFiles.Write(report, tables);
            string text = FrontMatter.Of(report) + Headings.Varied(ReportText.Of(report, new ManyWordings(seed)), report);
            folder.Write($"reports/{Slug(report.Agency)}/{report.Year}/report.md", Own(text.Replace(report.Agency.Code, $"QX{number:0000}{report.Agency.Order:00}", StringComparison.Ordinal)));
        }
        return reports.Count;
    }

    private string Slug(Agency agency) => string.Create(CultureInfo.InvariantCulture, $"{agency.Slug}{number}");

    private string Own(string text) => text.Replace("示例市示例区", $"示例市{place}区", StringComparison.Ordinal).Replace("示例区", $"{place}区", StringComparison.Ordinal);

    /// <summary>The same files under other paths.</summary>
    private sealed class Renamed(ContentFiles folder, Func<string, string> name) : ContentFiles
    {
        public override void Write(string path, byte[] bytes) => folder.Write(name(path), bytes);
    }
}
