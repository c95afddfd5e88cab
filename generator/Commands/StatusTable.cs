using System.Globalization;
using System.Text;
using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Agencies × years as a table of at most 80 columns; the earliest years give way.</summary>
internal static class StatusTable
{
    private const int Width = 80;
    private const int NameWidth = 30;

    /// <summary>A heading, a line for each agency, and the sum of each kind for the last year.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<AgencyStatus> agencies, Language language)
    {
        var all = agencies.SelectMany(a => a.Years.Select(y => y.Year)).Distinct().Order().ToList();
        if (all.Count == 0)
        {
            yield return new Text("没有报告，也没有应报的年度。", "There are no reports, and none is due.").In(language);
            yield break;
        }
        int column = language == Language.English ? 11 : 6;
        var years = all.TakeLast((Width - NameWidth) / column).ToList();
        yield return Row(new Text("机关", "Agency").In(language), years.Select(y => y.ToString(CultureInfo.InvariantCulture)), column);
        foreach (var agency in agencies)
        {
            var shown = agency.Years.Where(y => years.Contains(y.Year)).Select(y => ProgressNames.Name(y.Progress).In(language));
            yield return Row(language == Language.English ? agency.Agency.Slug : agency.Agency.ShortName, shown, column);
        }
        var last = agencies.SelectMany(a => a.Years).Where(y => y.Year == years[^1] && y.Progress != Progress.NotDue).GroupBy(y => y.Progress).OrderBy(g => g.Key);
        string counts = string.Join(language == Language.English ? ", " : "，", last.Select(g => $"{ProgressNames.Name(g.Key).In(language)} {g.Count()}"));
        yield return new Text($"{years[^1]} 年度：{counts}。", $"{years[^1]}: {counts}.").In(language);
        if (years.Count < all.Count) yield return new Text($"更早的 {all.Count - years.Count} 个年度未列出，用 --year 或 --json 查看。", $"{all.Count - years.Count} earlier years are left out; see --year or --json.").In(language);
    }

    private static string Row(string name, IEnumerable<string> cells, int column)
    {
        var row = new StringBuilder(Padded(Cut(name, NameWidth - 2), NameWidth));
        foreach (string cell in cells) row.Append(Padded(cell, column));
        return row.ToString().TrimEnd();
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - DisplayWidth.Of(text)));

    private static string Cut(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        var cut = new StringBuilder();
        int room = width - 1; // for the dots
        foreach (var rune in text.EnumerateRunes())
        {
            if ((room -= DisplayWidth.Of(rune)) < 0) break;
            cut.Append(rune.ToString());
        }
        return cut.Append('…').ToString();
    }
}
