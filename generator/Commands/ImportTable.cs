using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Drafts;

namespace SiteBuilder.Commands;

/// <summary>What came of many imports, a line each, and the sums.</summary>
internal static class ImportTable
{
    private const int FileWidth = 36, OwnerWidth = 26, NumberWidth = 10;

    public static void Write(Terminal terminal, IReadOnlyList<ImportOutcome> outcomes)
    {
        var language = terminal.Language;
        terminal.Result(Text.Same(Row([new Text("文件", "File").In(language), new Text("机关 年度", "Agency, year").In(language), new Text("读到", "Figures").In(language), new Text("没有读入", "Open").In(language), new Text("结果", "Result").In(language)])));
        foreach (var outcome in outcomes)
        {
            string owner = $"{(language == Language.English ? outcome.Agency?.Slug : outcome.Agency?.ShortName) ?? "—"} {outcome.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—"}";
            var result = outcome.Trouble ?? (outcome.Written is not null ? new Text("已写入", "written") : new Text("已读取", "read"));
            terminal.Result(Text.Same(Row([Path.GetFileName(outcome.Files[0]), owner, Number(outcome.Account?.Figures), Number(outcome.Account?.Unread.Count), result.In(language)])));
        }
        int written = outcomes.Count(o => o.Written is not null), refused = outcomes.Count(o => o.Account is null);
        int figures = outcomes.Sum(o => o.Account?.Figures ?? 0), open = outcomes.Sum(o => o.Account?.Unread.Count ?? 0);
        terminal.Result(new($"共 {outcomes.Count} 个文件：写入 {written} 份，不能读 {refused} 个；读到 {figures} 个数，{open} 格没有读入。",
            $"{outcomes.Count} files: {written} reports written, {refused} files refused; {figures} figures read, {open} cells left open."));
    }

    private static string Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—";

    private static string Row(IReadOnlyList<string> cells) =>
        (Padded(cells[0], FileWidth) + Padded(cells[1], OwnerWidth) + Padded(cells[2], NumberWidth) + Padded(cells[3], NumberWidth) + cells[4]).TrimEnd();

    private static string Padded(string text, int width) => DisplayWidth.Of(text) < width ? text + new string(' ', width - DisplayWidth.Of(text)) : text + " ";
}
