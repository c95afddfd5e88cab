using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>Findings for people: the place, a sentence, the line with a mark under the spot; at the end a count.</summary>
internal sealed class TextFormat : IFindingsFormat
{
    public string Name => "text";

    public void Write(Verdict verdict, Terminal terminal)
    {
        var shown = verdict.Findings.Where(f => !f.Waived).ToList();
        for (int i = 0; i < shown.Count; i++)
        {
            terminal.Results.WriteLine(Line(verdict, shown[i], terminal));
            bool samePlaceFollows = i + 1 < shown.Count && shown[i + 1].Place == shown[i].Place;
            if (!samePlaceFollows && verdict.LineOf(shown[i]) is { Length: > 0 } line) terminal.Results.Write(Excerpt.Of(line, shown[i].Place));
        }
        terminal.Result(Summary(verdict));
    }

    /// <summary>1 个错误，2 个警告，3 条提示；共检查 1 份报告。</summary>
    public static Text Summary(Verdict v) => new(
        $"{v.Errors} 个错误，{v.Warnings} 个警告，{v.Infos} 条提示{(v.Waived == 0 ? "" : $"，{v.Waived} 条已说明不予处理")}；共检查 {v.Reports} 份报告。",
        $"{Counted(v.Errors, "error")}, {Counted(v.Warnings, "warning")}, {Counted(v.Infos, "remark")}{(v.Waived == 0 ? "" : $", {v.Waived} waived")}; {Counted(v.Reports, "report")} checked.");

    private static string Line(Verdict verdict, Finding finding, Terminal terminal)
    {
        var line = new StringBuilder(verdict.FileOf(finding)).Append(':');
        if (finding.Place.Line is { } number) line.Append(number).Append(':');
        if (finding.Place.Column is { } column) line.Append(column).Append(':');
        string severity = terminal.Ink.Paint(finding.Severity, finding.Severity.Name().In(terminal.Language));
        return line.Append($" {severity} {finding.Rule.Code}: {finding.Message.In(terminal.Language)}").ToString();
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
