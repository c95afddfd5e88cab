using System.Globalization;
using System.Text;
using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.DemoSite.Narrative;
using SiteBuilder.DemoSite.Writing;

namespace SiteBuilder.Precision.Districts;

/// <summary>
/// A site as large as wanted, to measure how long checking takes: the agencies of many districts in one content folder, each
/// with figures and words of its own. There is no 政府 among them, so nothing is summed.
/// </summary>
internal static class Corpus
{
    private const string Syllables = "安宁广平昌兴和丰新永泰康顺德仁义礼信长清";

    /// <summary>Writes at least so many reports, whole districts at a time; returns how many.</summary>
    public static int Write(string folder, int reports)
    {
        int written = 0;
        var list = new List<string>();
        for (int number = 0; written < reports; number++)
        {
            string seed = string.Create(CultureInfo.InvariantCulture, $"corpus-{number}");
            var agencies = Agencies.WithSeed(seed);
            var files = new MemoryFiles(NameOf(number));
            SiteFiles.Write(files, [.. agencies.Where(a => !a.IsGovernment)]);
            var made = DistrictFigures.Throw(agencies).Where(r => !r.Agency.IsGovernment).ToList();
            foreach (var report in made)
            {
                TableFiles.Write(report, files);
                files.Write(TestDistrict.PathOf(report, "report.md"), FrontMatter.Of(report) + Headings.Varied(ReportText.Of(report, new ManyWordings(seed)), report));
            }
            foreach (var (path, bytes) in files.Files) Put(folder, path, bytes, number, list);
            written += made.Count;
        }
        File.WriteAllText(Path.Combine(folder, "agencies.csv"), string.Join('\n', list) + "\n");
        return written;
    }

    private static DistrictName NameOf(int number)
    {
        char first = Syllables[number % Syllables.Length], second = Syllables[number / Syllables.Length % Syllables.Length];
        return new("江州市", $"{first}{second}区", string.Create(CultureInfo.InvariantCulture, $"qu{number}"));
    }

    /// <summary>Reports and the lines of the list under slugs of their own; settings and pages are the first district's.</summary>
    private static void Put(string folder, string path, byte[] bytes, int number, List<string> list)
    {
        string[] steps = path.Split('/');
        if (path == "agencies.csv")
        {
            var lines = Encoding.UTF8.GetString(bytes).Trim('\uFEFF', '\r', '\n').ReplaceLineEndings("\n").Split('\n');
            if (number == 0) list.Add(lines[0]);
            list.AddRange(lines.Skip(1).Select(line => Own(line[..line.IndexOf(',', StringComparison.Ordinal)], number) + line[line.IndexOf(',', StringComparison.Ordinal)..]));
            return;
        }
        if (steps[0] == "reports") steps[1] = Own(steps[1], number);
        if (steps[^1] == "report.md") bytes = Encoding.UTF8.GetBytes(Indexed(Encoding.UTF8.GetString(bytes), number));
        else if (number > 0) return;
        string full = Path.Combine([folder, .. steps]);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>The agencies of all districts share their codes; the number of the district makes the index numbers differ.</summary>
    private static string Indexed(string text, int number)
    {
        int at = text.IndexOf("index_no: ", StringComparison.Ordinal), end = at < 0 ? -1 : text.IndexOf('\n', at);
        return end < 0 ? text : text.Insert(end, string.Create(CultureInfo.InvariantCulture, $"{number:000}"));
    }

    private static string Own(string slug, int number) => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
}
