using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>A narrative part that is missing or says nothing at all.</summary>
internal sealed class GK266_PartMissing : ReportCheck
{
    public override Rule Rule { get; } = new("GK266", Severity.Warning,
        new("缺少一个部分", "A part is missing"),
        new("报告的六个部分由格式规定，其中一、五、六部分由填报人撰写，不能缺，也不能只有标题。", "The form sets six parts; one, five and six are written by the agency and can neither be left out nor left empty."),
        new("《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号", "Regulations on open government information, article 50; 国办公开办函〔2021〕30号"),
        new Example("reports/minzheng/2024/report.md", "", "## 六、其他需要报告的事项\n\n无其他事项。本年度未收取信息处理费。\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        if (given.Prose.Paragraphs.Count == 0 && report.Tables.Count < report.Form.Tables.Count) yield break; // a folder just begun: its missing tables were reported
        foreach (var part in report.Form.Parts.Where(p => p.Table is null))
        {
            var section = report.Narrative.Section(part.Number);
            if (section is null)
            {
                if (given.Lexicon.Site.Findings.Any(f => f.Rule == GK035_UnknownPart.Rule && f.Place.File == report.File)) continue;
                yield return TitleWithoutSigns(given, part) is { } line
                    ? new Finding(Rule, line, new($"没有“{part.Title}”这一部分；这一行像是它的标题，行首应写“## ”（两个井号和一个空格）。", $"The part “{part.Title}” is missing; this line looks like its heading, and should begin with “## ” (two hash signs and a blank)."))
                    : new Finding(Rule, new SourceSpan(report.File, 1, 1), new($"没有“{part.Title}”这一部分。", $"The part “{part.Title}” is missing."));
            }
            else if (!given.Prose.Paragraphs.Any(p => p.Part == part.Number))
            {
                yield return new Finding(Rule, section.Heading, new($"“{part.Title}”只有标题，没有内容。", $"“{part.Title}” has a heading and no text."));
            }
        }
    }

    /// <summary>Where the title of a part stands as a line of its own and is no heading of a part; null where it does not.</summary>
    private static SourceSpan? TitleWithoutSigns(ReportCase given, Part part)
    {
        foreach (var paragraph in given.Prose.Paragraphs)
        {
            int[] starts = [.. paragraph.LineStarts, paragraph.Text.Length];
            for (int line = 0; line + 1 < starts.Length; line++)
            {
                string text = paragraph.Text[starts[line]..starts[line + 1]].Trim('#', '*', ' ', '\u3000');
                if (Label.WithoutNumber(text) is { } title && part.Names.Contains(Label.Compact(title))) return paragraph.Place(starts[line], Math.Max(1, text.Length));
            }
        }
        return null;
    }
}
