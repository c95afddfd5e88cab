using System.Globalization;
using System.Text.RegularExpressions;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>The lines around a report in which a portal says when and by whom it was published, under which numbers.</summary>
internal static class HeadLines
{
    private const string Date = @"(?<year>[0-9]{4})\s*[-/年.]\s*(?<month>[0-9]{1,2})\s*[-/月.]\s*(?<day>[0-9]{1,2})(\s*日)?(\s+(?<hour>[0-9]{1,2})[:：](?<minute>[0-9]{2}))?";

    private static readonly (string Name, Regex Shape)[] Shapes =
    [
        ("published", new(@"(发布时间|发布日期|发文时间|公开日期|公开时间|信息时间|(?<!\w)时间)\s*[:：\]】]\s*" + Date + @"(?!\s*[至—~～\-])", RegexOptions.CultureInvariant)), // looks around itself, which only the backtracking engine can; no part of it can match a text in two ways
        ("written", Shaped(@"(成文日期|生成日期|成文时间|生成时间|发文日期)\s*[:：\]】]?\s*" + Date)),
        ("source", Shaped(@"(信息来源|文章来源|来源单位|来源)\s*[:：]\s*(?<value>[^\s:：|【\[]{2,40})")),
        ("index_no", Shaped(@"索\s*引\s*号\s*[:：]?\s*(?<value>[A-Za-z0-9][A-Za-z0-9\-/_.〔〕\[\]]{4,40})")),
        ("doc_no", Shaped(@"(发文字号|文\s*号)\s*[:：]?\s*(?<value>[\u4E00-\u9FFF]{1,12}[〔\[（(][0-9]{4}[〕\]）)]\s*[0-9]+\s*号)")),
    ];

    private static readonly Regex DayAlone = Shaped(@"^[（(]?\s*" + Date + @"\s*[）)]?$");
    private static readonly Regex Furniture = Shaped(@"^([\[【（(]?\s*(字体|字号|打印|关闭|收藏|分享|浏览|阅读|点击|访问|大\s*中\s*小|来源|发布时间|发布日期|时间|作者|编辑|责任编辑|索\s*引\s*号|信息来源|您(现在|当前)?(所)?(的)?位置|当前位置|首页\s*[>›»]))");

    /// <summary>What the blocks say about the report, by the names of its front matter; dates as yyyy-MM-dd with HH:mm where printed.</summary>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<Block> blocks) => Read(blocks.SelectMany(LinesOf));

    public static IReadOnlyDictionary<string, string> Read(IEnumerable<string> lines)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            foreach (var (name, shape) in Shapes)
            {
                if (shape.Match(line) is not { Success: true } match) continue;
                string? value = match.Groups["year"].Success ? DateOf(match) : match.Groups["value"].Value.Trim();
                if (value is { Length: > 0 }) found.TryAdd(name, value);
            }
        }
        return found;
    }

    /// <summary>True for a line of the portal that is no text of the report.</summary>
    public static bool IsFurniture(string text)
    {
        const int longest = 200;
        return text.Length <= longest && (Furniture.IsMatch(text) || Shapes.Any(s => s.Name is "published" or "index_no" && s.Shape.IsMatch(text)));
    }

    /// <summary>A date alone on its line, as yyyy-MM-dd; null where the line is none.</summary>
    public static string? Day(string text) => DayAlone.Match(text.Trim()) is { Success: true } match ? DateOf(match) : ChineseDates.Read(text.Trim());

    /// <summary>A date in any of the ways in which META tags write it.</summary>
    public static string? Moment(string? text) => text is not null && Shaped(Date).Match(text.Replace('T', ' ')) is { Success: true } match ? DateOf(match) : null;

    /// <summary>The lines of a block: a paragraph, the rows of a table.</summary>
    public static IEnumerable<string> LinesOf(Block block) => block switch
    {
        TextBlock text => [text.Text],
        GridBlock grid => grid.Grid.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Text.Trim()))),
        _ => [],
    };

    private static string? DateOf(Match match)
    {
        int Number(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
        int year = Number("year"), month = Number("month"), day = Number("day");
        if (year is < 1990 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        string date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        return match.Groups["hour"].Success && Number("hour") < 24 && Number("minute") < 60 ? string.Create(CultureInfo.InvariantCulture, $"{date} {Number("hour"):00}:{Number("minute"):00}") : date;
    }

    private static Regex Shaped(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
