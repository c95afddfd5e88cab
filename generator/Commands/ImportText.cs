using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Drafts;

namespace SiteBuilder.Commands;

/// <summary>The account of one import for people: what was found, what was read with some latitude, what they have to look up themselves.</summary>
internal static class ImportText
{
    private static readonly (string[] Kinds, Text Heading)[] Groups =
    [
        (["source", "found", "weighed", "form", "mixture"], new("读到的内容", "What was found")),
        (["label", "number", "not_applicable", "relation", "extra"], new("照原文读取、请过目", "Read with some latitude; please look over")),
        (["blank"], new("原文为空", "Blank in the source")),
        (["text", "missing", "binding"], new("正文", "The text")),
    ];

    public static void Write(Terminal terminal, ImportOutcome outcome)
    {
        var account = outcome.Account!;
        foreach (var (kinds, heading) in Groups)
        {
            var notes = account.Notes.Where(n => kinds.Contains(n.Kind)).ToList();
            if (notes.Count == 0) continue;
            terminal.Result(heading.With("：", ":"));
            foreach (var note in notes) terminal.Result(Placed(note.Place, note.Message));
        }
        if (account.Unread.Count > 0)
        {
            terminal.Result(new($"没有读入、已留空的 {account.Unread.Count} 格：", $"Left blank because the source leaves them open ({account.Unread.Count}):"));
            foreach (var group in account.Unread.GroupBy(u => (u.Reason, u.Place, u.Source))) terminal.Result(Open(group.Key.Reason, group.Key.Place, group.Key.Source, [.. group.Select(u => u.Cell)]));
        }
        int cells = account.Tables.Sum(t => t.Reading.Definition.Cells.Count);
        terminal.Result(outcome.Written is { } folder
            ? new($"已写入 {folder}/，状态为草稿：{account.Figures} 个数，{account.Unread.Count} 格没有读入。", $"Wrote {folder}/ as a draft: {account.Figures} figures, {account.Unread.Count} cells left open.")
            : new($"读到 {cells} 格中的 {account.Figures} 个数，{account.Unread.Count} 格没有读入；没有写入文件。", $"Read {account.Figures} figures of {cells} cells, {account.Unread.Count} left open; nothing was written."));
    }

    private static Text Open(Text reason, Text? place, string source, List<string> cells)
    {
        const int shown = 3;
        string names = string.Join('、', cells.Take(shown)), more = cells.Count > shown ? $"等 {cells.Count} 格" : "";
        string quote = source.Length == 0 ? "" : $"（原文“{source}”）", english = source.Length == 0 ? "" : $" (“{source}”)";
        return Placed(place, new($"{names}{more}{quote}：{reason.Zh}", $"{names}{(cells.Count > shown ? $" and {cells.Count - shown} more" : "")}{english}: {reason.En}"));
    }

    private static Text Placed(Text? place, Text message) => place is { } p ? new($"  {p.Zh}：{message.Zh}", $"  {p.En}: {message.En}") : new("  " + message.Zh, "  " + message.En);
}
