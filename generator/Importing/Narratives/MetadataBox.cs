using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>
/// The box in which a portal says what a document is (索引号, 发布机构, 成文日期 …), laid out as a table, a list, pairs of elements or
/// lines. It is found by its labels: two of them at least, each with its value, one pair after the other.
/// </summary>
internal static class MetadataBox
{
    private const int FewestPairs = 2, LongestValue = 90;

    /// <summary>Which of the blocks are such boxes, and what these say: lines of a label, a colon and its value.</summary>
    public static (IReadOnlySet<int> Blocks, IReadOnlyList<string> Lines) In(IReadOnlyList<Block> blocks)
    {
        var (members, lines) = (new HashSet<int>(), new List<string>());
        var (run, said) = (new List<int>(), new List<string>());
        void Close()
        {
            if (said.Count >= FewestPairs)
            {
                members.UnionWith(run);
                lines.AddRange(said);
            }
            run.Clear();
            said.Clear();
        }
        for (int i = 0; i < blocks.Count; i++)
        {
            var (taken, pairs) = blocks[i] is GridBlock table ? (1, OfTable(table.Grid)) : At(blocks, i);
            if (pairs.Count == 0)
            {
                Close();
                continue;
            }
            run.AddRange(Enumerable.Range(i, taken));
            said.AddRange(pairs.Select(p => $"{p.Label}：{p.Value}"));
            i += taken - 1;
        }
        Close();
        return (members, lines);
    }

    /// <summary>The pairs that begin with a paragraph: in itself, or with its neighbour.</summary>
    private static (int Taken, IReadOnlyList<(string Label, string Value)> Pairs) At(IReadOnlyList<Block> blocks, int at)
    {
        string text = ((TextBlock)blocks[at]).Text;
        if (BoxLabels.Of(text) is not { } label) return (1, OfLine(text));
        if (at + 1 < blocks.Count && blocks[at + 1] is TextBlock next && BoxLabels.Of(next.Text) is null && OfLine(next.Text).Count == 0 && IsValue(next, label)) return (2, [(label, next.Text)]);
        return (1, [(label, "")]);
    }

    /// <summary>索引号：… 发布机构：… in one line.</summary>
    private static List<(string Label, string Value)> OfLine(string text)
    {
        var pairs = new List<(string, string)>();
        int start = 0;
        string? label = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not (':' or '：' or ']' or '】') || LabelBefore(text, i, start, label is null) is not (var found, var from)) continue;
            if (label is not null) pairs.Add((label, text[start..from].Trim()));
            (label, start) = (found, i + 1);
        }
        if (label is null) return [];
        pairs.Add((label, text[start..].Trim().TrimStart(':', '：').Trim()));
        return pairs.Any(p => p.Item2.Length > LongestValue && !BoxLabels.TakesParagraph(p.Item1)) ? [] : pairs;
    }

    /// <summary>The label that ends in front of a colon: it begins the line, or follows on a blank or on the value of the label before it.</summary>
    private static (string Label, int From)? LabelBefore(string text, int colon, int start, bool isFirst)
    {
        const int longest = 12;
        if (isFirst) return colon <= BoxLabels.Longest && BoxLabels.Of(text[..colon]) is { } first ? (first, 0) : null;
        for (int from = Math.Max(start, colon - longest); from < colon; from++)
        {
            if ((from == start || !char.IsLetter(text[from - 1]) || text[from - 1] < '\u2E80' || char.IsWhiteSpace(text[from])) && BoxLabels.Of(text[from..colon]) is { } label) return (label, from);
        }
        return null;
    }

    /// <summary>A table in which every cell is a label or the value of the label beside it.</summary>
    private static IReadOnlyList<(string Label, string Value)> OfTable(Grid grid)
    {
        var pairs = new List<(string Label, string Value)>();
        foreach (var row in grid.Rows)
        {
            string? open = null;
            foreach (string text in row.Cells.Select(c => c.Text.Trim()))
            {
                if (BoxLabels.Of(text) is { } label)
                {
                    if (open is not null) pairs.Add((open, ""));
                    open = label;
                }
                else if (open is not null)
                {
                    pairs.Add((open, text));
                    open = null;
                }
                else if (text.Length == 0) continue;
                else if (OfLine(text) is { Count: > 0 } inside) pairs.AddRange(inside);
                else return [];
            }
            if (open is not null) pairs.Add((open, ""));
        }
        return pairs.Count(p => p.Value.Length > 0) >= FewestPairs || pairs.Count > FewestPairs ? pairs : [];
    }

    private static bool IsValue(TextBlock block, string label) =>
        BoxLabels.TakesParagraph(label) || block.Text.Length <= LongestValue && !block.Text.EndsWith('。');
}
