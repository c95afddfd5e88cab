using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>An introduction that cites the document of another form than the report follows.</summary>
internal sealed class GK264_WrongFormBasis : ReportCheck
{
    private const string Office = "国办公开办";

    public override Rule Rule { get; } = new("GK264", Severity.Warning,
        new("格式依据的文号不对", "The basis of another form"),
        new("导语引用的格式文件应是本年度适用的：2019、2020 年度为国办公开办函〔2019〕60号，2021 年度起为国办公开办函〔2021〕30号。",
            "The introduction cites the document that sets this year's form: “国办公开办函〔2019〕60号” for 2019 and 2020, “国办公开办函〔2021〕30号” from 2021."),
        new("国办公开办函〔2021〕30号、〔2019〕60号", "国办公开办函〔2021〕30号, 〔2019〕60号"),
        new Example("reports/minzheng/2024/report.md", "国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        string basis = given.Report.Form.Basis;
        if (Number(basis, 0) is not { } right) yield break;
        (ProseParagraph Paragraph, int At, string Number)? wrong = null;
        foreach (var paragraph in given.Prose.Paragraphs.Where(p => p.Part == 0))
        {
            for (int at = paragraph.Text.IndexOf(Office, StringComparison.Ordinal); at >= 0; at = paragraph.Text.IndexOf(Office, at + 1, StringComparison.Ordinal))
            {
                if (Number(paragraph.Text, at) is not { } number) continue;
                if (number == right) yield break;
                wrong ??= (paragraph, at, number);
            }
        }
        if (wrong is not var (place, start, found)) yield break;
        yield return new Finding(Rule, place.Place(start, Office.Length + 10), new(
            $"导语引用的格式文件是国办公开办函{found}，{given.Report.Year} 年度适用的是{basis}。", $"The introduction cites 国办公开办函{found}; the form for {given.Report.Year} is set by {basis}."));
    }

    /// <summary>〔2021〕30号, whatever the brackets; null where no number follows.</summary>
    private static string? Number(string text, int at)
    {
        int from = text.IndexOf(Office, at, StringComparison.Ordinal);
        if (from < 0) return null;
        string rest = text[(from + Office.Length)..Math.Min(text.Length, from + Office.Length + 16)];
        int end = rest.IndexOf('号');
        if (end < 0) return null;
        string digits = string.Concat(rest[..end].Select(c => char.IsAsciiDigit(c) ? c : ' '));
        return digits.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: 4 } year, var number] ? $"〔{year}〕{number}号" : null;
    }
}
