using System.Text.RegularExpressions;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>What stands above the first part: the title, the introduction, and what a portal or an office says there about the document.</summary>
internal sealed class Head
{
    private static readonly Regex DocumentNumber = new(@"^[\u4E00-\u9FFF]{1,12}[〔\[（(][0-9]{4}[〕\]）)]\s*[0-9]+\s*号$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private Head()
    {
    }

    public required string? Title { get; init; }

    public required IReadOnlyList<Block> Introduction { get; init; }

    /// <summary>Named as in front matter.</summary>
    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    /// <param name="blocks">The blocks of the source.</param>
    /// <param name="first">The first heading of a part, or the first table.</param>
    /// <param name="remarks">What was left out is added.</param>
    public static Head Of(IReadOnlyList<Block> blocks, int first, ICollection<Text> remarks)
    {
        var above = blocks.Take(first).ToList();
        var (boxes, lines) = MetadataBox.In(above);
        var title = ReportTitle.Find([.. above.Select((b, i) => boxes.Contains(i) ? new TextBlock(b.Place, []) : b)], first);
        var introduction = new List<Block>();
        var said = new List<string>(lines);
        var unread = new List<string>();
        for (int i = 0; i < first; i++)
        {
            var block = above[i];
            if (boxes.Contains(i)) continue;
            if (IsFurniture(block)) said.AddRange(HeadLines.LinesOf(block));
            else if (block is TextBlock { Text: var text } && DocumentNumber.IsMatch(text)) said.Add("文号：" + text);
            else if (block is TextBlock { IsLink: true } link && !link.Text.Contains("://", StringComparison.Ordinal)) continue; // a menu, a list of downloads
            else if (i >= title.Next) introduction.Add(block);
            else if (i < title.First && block is TextBlock { Text: var over }) unread.Add(over);
        }
        if (unread.Count > 0) remarks.Add(new($"标题之上的文字没有读入：“{Short(unread)}”", $"what stands above the title was left out: “{Short(unread)}”"));
        return new Head { Title = title.Title ?? OfBox(lines), Introduction = introduction, Properties = HeadLines.Read(said) };
    }

    /// <summary>The title that a box gives under 名称 or 标题.</summary>
    private static string? OfBox(IEnumerable<string> lines) =>
        lines.Select(l => l.Split('：', 2)).Where(l => l[0].EndsWith("名称", StringComparison.Ordinal) || l[0].EndsWith("标题", StringComparison.Ordinal)).Select(l => ReportTitle.OfPage(l[1])).FirstOrDefault(t => t is not null);

    private static string Short(List<string> texts)
    {
        const int most = 60;
        string all = string.Join(' ', texts);
        return all.Length <= most ? all : all[..most] + "…";
    }

    private static bool IsFurniture(Block block) =>
        block is TextBlock text && HeadLines.IsFurniture(text.Text) || block is GridBlock grid && grid.Grid.Rows.Any(r => HeadLines.IsFurniture(string.Join(' ', r.Cells.Select(c => c.Text.Trim()))));
}
