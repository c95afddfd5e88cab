using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Reads <c>agencies.csv</c>, the list of those who report.</summary>
internal sealed class AgenciesReader(SourceText source, ICollection<Finding> findings)
{
    private static readonly string[] Names = ["slug", "name", "short_name", "aliases", "kind", "code", "first_year", "last_year", "in_rollup", "order"];
    private static readonly string[] Required = ["slug", "name", "kind"];

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

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
        foreach (var row in rows.Skip(1))
        {
            if (Line(row) is not { } agency) continue;
            if (agencies.Any(a => a.Slug == agency.Slug)) findings.Add(GK014_BrokenAgency.At(agency.Place, $"「{agency.Slug}」写了两次。", $"“{agency.Slug}” stands twice."));
            else if (agency.IsGovernment && agencies.Any(a => a.IsGovernment)) findings.Add(GK014_BrokenAgency.At(agency.Place, "类别为“政府”的只能有一行。", "Only one line may be of kind 政府."));
            else agencies.Add(agency);
        }
        return [.. agencies.OrderBy(a => a.Order)];
    }

    private bool Header(CsvRow header)
    {
        bool usable = true;
        for (int i = 0; i < header.Fields.Count; i++)
        {
            var field = header[i];
            string name = Label.Compact(field.Text).ToLowerInvariant();
            if (field.IsBlank) continue;
            if (Names.Contains(name) && columns.TryAdd(name, i)) continue;
            var hint = Nearest.Suggestion(name, Names);
            findings.Add(GK014_BrokenAgency.At(field.Place, $"名单里没有「{field.Text.Trim()}」这一列，或写了两次。{hint.Zh}", $"The list has no column “{field.Text.Trim()}”, or it stands twice.{hint.En}"));
            usable = false;
        }
        foreach (string name in Required.Where(n => !columns.ContainsKey(n)))
        {
            findings.Add(GK014_BrokenAgency.At(header.Start, $"名单缺少「{name}」这一列，第一行应是 {string.Join(",", Names)}。", $"The column “{name}” is missing; the first line should be {string.Join(",", Names)}."));
            usable = false;
        }
        return usable;
    }

    private Agency? Line(CsvRow row)
    {
        string slug = Text(row, "slug"), name = Text(row, "name");
        var place = Field(row, "slug").Place;
        if (slug.Length == 0 || slug.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')))
        {
            findings.Add(GK014_BrokenAgency.At(place, "slug 应只含英文字母、数字、-、_，与文件夹同名。", "slug takes letters, digits, - and _, and is the name of the folder."));
            return null;
        }
        if (name.Length == 0)
        {
            findings.Add(GK014_BrokenAgency.At(Field(row, "name").Place, "没有写单位全称（name）。", "The full name is missing."));
            return null;
        }
        if (Kind(row) is not { } kind) return null;
        return new Agency
        {
            Slug = slug, Name = name, ShortName = Text(row, "short_name") is { Length: > 0 } s ? s : name,
            Aliases = [.. Text(row, "aliases").Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Kind = kind, Code = Text(row, "code") is { Length: > 0 } code ? code : null,
            FirstYear = Number(row, "first_year"), LastYear = Number(row, "last_year"),
            InRollup = InRollup(row), Order = Number(row, "order") ?? 0, Place = place,
        };
    }

    private AgencyKind? Kind(CsvRow row)
    {
        AgencyKind? kind = Text(row, "kind") switch
        {
            "政府" => AgencyKind.Government, "部门" => AgencyKind.Department, "街道" => AgencyKind.Street,
            "乡镇" => AgencyKind.Town, "其他" => AgencyKind.Other, _ => null,
        };
        if (kind is null) findings.Add(GK014_BrokenAgency.At(Field(row, "kind").Place, $"「{Text(row, "kind")}」不是单位类别，应是政府、部门、街道、乡镇、其他之一。", "The kind must be one of 政府, 部门, 街道, 乡镇, 其他."));
        return kind;
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
