using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Reads <c>agencies.csv</c>, the list of those who report.</summary>
internal sealed class AgenciesReader(SourceText source, ICollection<Finding> findings)
{
    private static readonly string[] Names = ["slug", "name", "short_name", "aliases", "kind", "code", "first_year", "last_year", "in_rollup", "order"];
    private static readonly string[] Required = ["slug", "name", "kind"];

    private const int MostFindings = 200;
    private const int YearDigits = 4;

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private int width;

    /// <summary>The agencies by <c>order</c>, then by line; lines that cannot be used were reported.</summary>
    public IReadOnlyList<Agency> Read()
    {
        if (CsvSheet.Read(source, findings) is not { Count: > 0 } rows)
        {
            if (findings.All(f => f.Place.File != source.Path)) findings.Add(GK014_BrokenAgency.At(new SourceSpan(source.Path, 1, 1), "名单是空的。", "The list is empty."));
            return [];
        }
        if (!Header(rows[0])) return [];
        var agencies = new List<Agency>();
        var slugs = new HashSet<string>(StringComparer.OrdinalIgnoreCase); // they become folders, and not every disk tells a from A
        int before = findings.Count;
        foreach (var row in rows.Skip(1))
        {
            if (findings.Count - before > MostFindings)
            {
                findings.Add(GK014_BrokenAgency.At(row.Start, "前面的行问题太多，从这里起没有读取。", "Too much is wrong before this line; from here on nothing was read."));
                break;
            }
            if (Line(row) is not { } agency) continue;
            if (!slugs.Add(agency.Slug)) findings.Add(GK014_BrokenAgency.At(agency.Place, $"「{agency.Slug}」写了两次。", $"“{agency.Slug}” stands twice."));
            else if (agency.IsGovernment && agencies.Any(a => a.IsGovernment))
            {
                findings.Add(GK014_BrokenAgency.At(Field(row, "kind").Place, "类别为“政府”的只能有一行。", "Only one line may be of kind 政府."));
                agencies.Add(agency with { Kind = AgencyKind.Other, InRollup = false });
            }
            else agencies.Add(agency);
        }
        return [.. agencies.OrderBy(a => a.Order)];
    }

    /// <summary>False where no line can be told; any other mistake is reported and the lines are still read.</summary>
    private bool Header(CsvRow header)
    {
        width = header.Fields.Count;
        for (int i = 0; i < width; i++)
        {
            var field = header[i];
            string name = Label.Compact(field.Text).ToLowerInvariant();
            if (field.IsBlank) continue;
            if (Names.Contains(name) && columns.TryAdd(name, i)) continue;
            var hint = Nearest.Suggestion(name, Names);
            findings.Add(GK014_BrokenAgency.At(field.Place, $"名单里没有「{field.Text.Trim()}」这一列，或写了两次。{hint.Zh}", $"The list has no column “{field.Text.Trim()}”, or it stands twice.{hint.En}"));
        }
        foreach (string name in Required.Where(n => !columns.ContainsKey(n)))
        {
            findings.Add(GK014_BrokenAgency.At(header.Start, $"名单缺少「{name}」这一列，第一行应是 {string.Join(",", Names)}。", $"The column “{name}” is missing; the first line should be {string.Join(",", Names)}."));
        }
        return columns.ContainsKey("slug");
    }

    /// <summary>The agency, or null where nobody can tell whose line it is. What else is wrong is reported and read as nothing special.</summary>
    private Agency? Line(CsvRow row)
    {
        string slug = Text(row, "slug"), name = Text(row, "name");
        var place = Field(row, "slug").Place;
        if (slug.Length == 0 || slug.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')))
        {
            findings.Add(GK014_BrokenAgency.At(place, "slug 应只含英文字母、数字、-、_，与文件夹同名。", "slug takes letters, digits, - and _, and is the name of the folder."));
            return null;
        }
        if (slug.Length == YearDigits && slug.All(char.IsAsciiDigit))
        {
            findings.Add(GK014_BrokenAgency.At(place, $"slug 不能是四位数字：reports/{slug}/ 是该年度页面的网址。", $"A slug cannot be four digits: reports/{slug}/ is the address of that year's page."));
            return null;
        }
        foreach (var extra in row.Fields.Skip(width).Where(f => !f.IsBlank).Take(1))
            findings.Add(GK014_BrokenAgency.At(extra.Place, "这一格在表头里没有对应的列；文字里有逗号的，整格加双引号。", "No column of the header stands above this cell; quote a text that holds commas."));
        if (name.Length == 0 && columns.ContainsKey("name"))
            findings.Add(GK014_BrokenAgency.At(Field(row, "name").Place, "没有写单位全称（name）。", "The full name is missing."));
        if (name.Length == 0) name = slug;
        int? first = Number(row, "first_year"), last = Number(row, "last_year");
        if (last < first) findings.Add(GK014_BrokenAgency.At(Field(row, "last_year").Place, $"last_year（{last}）早于 first_year（{first}）。", $"last_year ({last}) is before first_year ({first})."));
        return new Agency
        {
            Slug = slug, Name = name, ShortName = Text(row, "short_name") is { Length: > 0 } s ? s : name,
            Aliases = [.. Text(row, "aliases").Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Kind = Kind(row), Code = Text(row, "code") is { Length: > 0 } code ? code : null,
            FirstYear = first, LastYear = last, InRollup = InRollup(row), Order = Number(row, "order") ?? 0, Place = place,
        };
    }

    private AgencyKind Kind(CsvRow row)
    {
        if (!columns.ContainsKey("kind")) return AgencyKind.Other;
        string text = Text(row, "kind");
        switch (text)
        {
            case "政府": return AgencyKind.Government;
            case "部门": return AgencyKind.Department;
            case "街道": return AgencyKind.Street;
            case "乡镇": return AgencyKind.Town;
            case "其他": return AgencyKind.Other;
        }
        findings.Add(GK014_BrokenAgency.At(Field(row, "kind").Place,
            text.Length == 0 ? "没有写单位类别（kind），应是政府、部门、街道、乡镇、其他之一。" : $"「{text}」不是单位类别，应是政府、部门、街道、乡镇、其他之一。",
            "The kind must be one of 政府, 部门, 街道, 乡镇, 其他."));
        return AgencyKind.Other;
    }

    private bool InRollup(CsvRow row)
    {
        string text = Text(row, "in_rollup").ToLowerInvariant();
        if (text is "" or "yes" or "no" or "是" or "否") return text is not ("no" or "否");
        findings.Add(GK014_BrokenAgency.At(Field(row, "in_rollup").Place, "in_rollup 只能填 yes 或 no，空着按 yes。", "in_rollup is yes or no; blank is yes."));
        return true;
    }

    private int? Number(CsvRow row, string name)
    {
        string text = CompatibilityCharacters.Fold(Text(row, name));
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && (name == "order" || number is > 1949 and < 2200)) return number;
        findings.Add(GK014_BrokenAgency.At(Field(row, name).Place, $"「{text}」应是{(name == "order" ? "整数" : "四位年份")}。", $"“{text}” must be a {(name == "order" ? "whole number" : "year")}."));
        return null;
    }

    private CsvField Field(CsvRow row, string name) => columns.TryGetValue(name, out int at) ? row[at] : new CsvField("", row.Start);

    private string Text(CsvRow row, string name) => Field(row, name).Text.Trim();
}
