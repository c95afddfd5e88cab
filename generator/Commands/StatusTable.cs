using System.Globalization;
using System.Text;
using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Agencies × years as a table no wider than the terminal; the earliest years give way. Below it the last year: how many, and who is not done.</summary>
internal sealed class StatusTable(IReadOnlyList<AgencyStatus> agencies, Terminal terminal)
{
    private const int Columns = 80; // of a table that goes into a pipe or a file
    private const int NameWidth = 30;

    private static readonly Progress[] Undone = [Progress.Overdue, Progress.Faulty, Progress.Draft, Progress.NotFiled];

    private readonly int width = terminal.Width ?? Columns;
    private readonly bool isEnglish = terminal.Language == Language.English;

    public IEnumerable<string> Lines()
    {
        var all = agencies.SelectMany(a => a.Years.Select(y => y.Year)).Distinct().Order().ToList();
        if (all.Count == 0) return [new Text("没有报告，也没有应报的年度。", "There are no reports, and none is due.").In(terminal.Language)];
        int column = isEnglish ? 11 : 6;
        var years = all.TakeLast(Math.Max(1, (width - NameWidth) / column)).ToList();
        return [.. Table(years, column), .. Year(years[^1]), .. LeftOut(all.Count - years.Count)];
    }

    private IEnumerable<string> Table(IReadOnlyList<int> years, int column)
    {
        yield return Row(Say("机关", "Agency"), years.Select(y => Padded(y.ToString(CultureInfo.InvariantCulture), column)));
        foreach (var agency in agencies)
        {
            yield return Row(NameOf(agency), agency.Years.Where(y => years.Contains(y.Year)).Select(y => Cell(y.Progress, column)));
        }
    }

    /// <summary>How many reports of the year have come how far; then, for each state that wants work, whose they are and until when they are due.</summary>
    private IEnumerable<string> Year(int year)
    {
        var due = agencies.SelectMany(a => a.Years.Where(y => y.Year == year && y.Progress != Progress.NotDue).Select(y => (Agency: a, Report: y))).ToList();
        string counts = string.Join(Say("，", ", "), due.GroupBy(d => d.Report.Progress).OrderBy(g => g.Key).Select(g => $"{Say(ProgressNames.Name(g.Key))} {g.Count()}"));
        yield return Say($"{year} 年度：{counts}。", $"{year}: {counts}.");
        foreach (var state in Undone)
        {
            foreach (var group in due.Where(d => d.Report.Progress == state).GroupBy(d => d.Report.Deadline).OrderBy(g => g.Key))
            {
                string names = string.Join(Say("、", ", "), group.Select(d => NameOf(d.Agency)));
                string line = Say($"{ProgressNames.Name(state).Zh}（期限 {group.Key:yyyy-MM-dd}）：{names}。", $"{ProgressNames.Name(state).En} (deadline {group.Key:yyyy-MM-dd}): {names}.");
                yield return Folding.Fold(line, width, "    ");
            }
        }
    }

    private IEnumerable<string> LeftOut(int years)
    {
        if (years > 0) yield return Say($"更早的 {years} 个年度未列出，用 --year 或 --json 查看。", years == 1 ? "An earlier year is left out; see --year or --json." : $"{years} earlier years are left out; see --year or --json.");
    }

    private string Cell(Progress progress, int column)
    {
        string padded = Padded(Say(ProgressNames.Name(progress)), column), word = padded.TrimEnd(' ');
        return progress switch
        {
            Progress.Faulty or Progress.Overdue => terminal.Ink.Paint(Severity.Error, word),
            Progress.Draft or Progress.NotFiled => terminal.Ink.Paint(Severity.Warning, word),
            _ => word,
        } + padded[word.Length..];
    }

    private string NameOf(AgencyStatus status) => isEnglish ? status.Agency.Slug : status.Agency.ShortName;

    private string Say(string zh, string en) => isEnglish ? en : zh;

    private string Say(Text text) => text.In(terminal.Language);

    private static string Row(string name, IEnumerable<string> cells) => (Padded(Cut(name, NameWidth - 2), NameWidth) + string.Concat(cells)).TrimEnd();

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
