using System.Buffers;
using System.Text;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>Writes blocks as the Markdown that editors go on with: subheadings, lists, emphasis, links, pictures, tables.</summary>
internal static class MarkdownDraft
{
    /// <summary>What an address in Markdown cannot hold as it is.</summary>
    private static readonly SearchValues<char> InAddress = SearchValues.Create("() <>\n");

    /// <summary>The blocks one after the other, an empty line between; items of one list stand together.</summary>
    public static string Of(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        string? bullet = null;
        foreach (var block in blocks)
        {
            string written = block is GridBlock grid ? Table(grid.Grid) : Paragraph((TextBlock)block);
            if (written.Length == 0) continue;
            string? own = (block as TextBlock)?.Bullet;
            if (text.Length > 0) text.Append(own is not null && bullet is not null ? "\n" : "\n\n");
            text.Append(written);
            bullet = own;
        }
        return text.ToString();
    }

    private static string Paragraph(TextBlock block)
    {
        if (Subheading.LevelOf(block) is > 0 and var level) return $"{new string('#', level)} {Escaped(block.Text)}";
        string runs = Runs(block.Runs);
        return block.Bullet is { } bullet ? $"{bullet} {runs}" : MarkdownSigns.AtLineStart(runs);
    }

    private static string Runs(IReadOnlyList<Run> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            if (run.Image is { } image) text.Append($"![{Escaped(run.Text)}](files/{image})");
            else if (run.Text.Trim() is not { Length: > 0 } core) text.Append(run.Text);
            else
            {
                int from = run.Text.IndexOf(core, StringComparison.Ordinal);
                string shown = Escaped(core);
                if (run.Link is { } link && !link.AsSpan().ContainsAny(InAddress)) shown = link == core ? $"<{link}>" : $"[{shown}]({link})";
                if (run.Bold && runs.Count > 1) shown = $"**{shown}**"; // a paragraph that is bold all through stresses nothing
                text.Append(run.Text.AsSpan(0, from)).Append(shown).Append(run.Text.AsSpan(from + core.Length));
            }
        }
        return text.ToString().Trim();
    }

    private static string Escaped(string text) => MarkdownSigns.Escaped(text);

    /// <summary>A table that is none of the statutory ones; a merged cell stands in its first place.</summary>
    private static string Table(Grid grid)
    {
        var rows = grid.Rows.Where(r => !r.IsBlank).ToList();
        if (rows.Count == 0) return "";
        if (grid.Width == 1) return string.Join("\n\n", rows.SelectMany(r => r.Cells).Where(c => !c.IsBlank).Select(c => MarkdownSigns.AtLineStart(Escaped(OneLine(c.Text)))));
        var text = new StringBuilder();
        for (int i = 0; i < rows.Count; i++)
        {
            text.Append('|');
            for (int at = 0; at < grid.Width; at++)
            {
                var cell = rows[i].Cells.FirstOrDefault(c => c.Column == at);
                text.Append(' ').Append(cell is null ? "" : Escaped(OneLine(cell.Text)).Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
            }
            text.Append('\n');
            if (i == 0) text.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", grid.Width))).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    private static string OneLine(string text) => string.Concat(text.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim())).Replace("⟦", "[", StringComparison.Ordinal).Replace("⟧", "]", StringComparison.Ordinal);
}
