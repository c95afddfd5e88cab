using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>
/// Findings for people: the place, a sentence, the line with a mark under each spot; at the end a count. One line a finding,
/// folded where it goes to a terminal.
/// </summary>
internal sealed class TextFormat : IFindingsFormat
{
    private const string Margin = "  | ";
    private const string FrontMatterFence = "---"; // where a finding about the whole file stands; shows nothing
    private const int Columns = 80; // of a result that goes into a pipe or a file

    public string Name => "text";

    public void Write(Verdict verdict, Terminal terminal)
    {
        var shown = verdict.Findings.Where(f => !f.Waived).ToList();
        int width = (terminal.Width ?? Columns) - Margin.Length;
        for (int i = 0; i < shown.Count;)
        {
            int next = i + 1;
            while (next < shown.Count && SameLine(shown[i].Place, shown[next].Place)) next++;
            WriteLine(verdict, shown[i..next], width, terminal);
            i = next;
        }
        terminal.Result(Summary(verdict));
    }

    /// <summary>1 个错误，2 个警告，3 条提示；共检查 1 份报告。</summary>
    public static Text Summary(Verdict v) => new(
        $"{v.Errors} 个错误，{v.Warnings} 个警告，{v.Infos} 条提示{(v.Waived == 0 ? "" : $"，{v.Waived} 条已说明不予处理")}；共检查 {v.Reports} 份报告。",
        $"{Counted(v.Errors, "error")}, {Counted(v.Warnings, "warning")}, {Counted(v.Infos, "remark")}{(v.Waived == 0 ? "" : $", {v.Waived} waived")}; {Counted(v.Reports, "report")} checked.");

    /// <summary>What was found in one line: the sentences, and the line once with all its marks, or for each spot the part around it.</summary>
    private static void WriteLine(Verdict verdict, List<Finding> findings, int width, Terminal terminal)
    {
        string line = verdict.LineOf(findings[0]) is { } written && written.Trim() != FrontMatterFence ? written : "";
        var excerpts = findings.ConvertAll(f => Excerpt.Of(line, f.Place, width));
        bool isWhole = excerpts.TrueForAll(e => e.IsWhole);
        for (int i = 0; i < findings.Count; i++)
        {
            terminal.Results.WriteLine(Sentence(verdict, findings[i], terminal));
            if (line.Length == 0 || isWhole) continue;
            if (i + 1 == findings.Count || findings[i + 1].Place != findings[i].Place) WriteMarked(excerpts[i], Excerpt.Marks([excerpts[i]]), terminal);
        }
        if (line.Length > 0 && isWhole) WriteMarked(excerpts[0], Excerpt.Marks(excerpts), terminal);
    }

    private static void WriteMarked(Excerpt excerpt, string marks, Terminal terminal)
    {
        terminal.Results.WriteLine(Margin + excerpt.Text);
        terminal.Results.WriteLine(Margin + marks);
    }

    private static string Sentence(Verdict verdict, Finding finding, Terminal terminal)
    {
        var text = new StringBuilder(verdict.FileOf(finding)).Append(':');
        if (finding.Place.Line is { } number) text.Append(number).Append(':');
        if (finding.Place.Column is { } column) text.Append(column).Append(':');
        string severity = terminal.Ink.Paint(finding.Severity, finding.Severity.Name().In(terminal.Language));
        text.Append($" {severity} {finding.Rule.Code}: {finding.Message.In(terminal.Language)}");
        return terminal.Width is { } width ? Folding.Fold(text.ToString(), width, "    ") : text.ToString();
    }

    private static bool SameLine(SourceSpan a, SourceSpan b) => a.Line is not null && a.Line == b.Line && a.File == b.File;

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
