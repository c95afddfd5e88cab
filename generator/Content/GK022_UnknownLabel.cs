using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A row or column whose label the form does not have.</summary>
internal static class GK022_UnknownLabel
{
    public static readonly Rule Rule = new("GK022", Severity.Error,
        new("表里没有这一行或这一列", "A row or column that the form does not have"),
        new("栏目名称由国务院办公厅的格式规定；认不出的行列不能猜，也不能丢。", "The labels are set by the form; what is not recognised is neither guessed nor dropped."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/requests.csv", "四、结转下一年", "四、结转下年度继续办理"));

    public static Finding Row(CsvField label, Axis rows) => Of(label, "行", "row", rows.Names);

    public static Finding Column(CsvField label, Axis columns) => Of(label, "列", "column", columns.Names);

    public static Finding Indicator(CsvField label, IEnumerable<string> names) =>
        new(Rule, label.Place, new($"这一行没有指标「{Shown(label)}」，应是{string.Join("、", names.Select(n => $"「{n}」"))}。", $"This row has no “{Shown(label)}”; it has {string.Join(", ", names)}."));

    public static Finding Ambiguous(CsvField label, IReadOnlyList<Header> rows) =>
        new(Rule, label.Place, new($"「{Shown(label)}」可能是{string.Join("或", rows.Select(r => $"「{r.Path}」"))}，请写全。", $"“{Shown(label)}” may be {string.Join(" or ", rows.Select(r => $"“{r.Path}”"))}; write the full path."));

    public static Finding NoLabel(SourceSpan place) =>
        new(Rule, place with { Length = 1 }, new("这一行有数字，但没有写是哪一项。", "This line has figures and no label."));

    private static Finding Of(CsvField label, string zh, string en, IEnumerable<string> names)
    {
        var hint = Nearest.Suggestion(label.Text.Trim(), names);
        return new(Rule, label.Place, new($"格式里没有「{Shown(label)}」这一{zh}。{hint.Zh}", $"The form has no {en} “{Shown(label)}”.{hint.En}"));
    }

    private static string Shown(CsvField label)
    {
        string text = string.Concat(label.Text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return text.Length > 40 ? text[..40] + "…" : text;
    }
}
