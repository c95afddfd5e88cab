using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Sources;

/// <summary>Plain text, as it is copied out of a PDF or a page: tables are lines cut by strokes, tabs or blanks, paragraphs may be broken.</summary>
internal sealed class TextSource : SourceReader
{
    private readonly record struct TextLine(string Text, int Number);

    public override int Precedence => -2;

    public override bool Takes(ReadOnlySpan<byte> bytes) => Refusals.IsText(bytes);

    public override SourceDocument Read(SourceInput input)
    {
        var findings = new List<Finding>();
        var source = SourceText.Decode(input.Path, input.Bytes, findings)
            ?? throw new UserException(new("的编码认不出来；请另存为 UTF-8 文本后再导入", "is in an encoding that is not known; save it as UTF-8"));
        return new SourceDocument
        {
            Kind = new("文本", "plain text"),
            Blocks = Blocks(source.Text),
            Notes = [.. findings.Where(f => f.Severity == Severity.Info).Select(f => f.Message)],
        };
    }

    /// <summary>Tables and paragraphs out of lines.</summary>
    public static IReadOnlyList<Block> Blocks(string text)
    {
        var lines = text.Split('\n', '\f').Select((t, i) => new TextLine(t, i + 1)).Where(l => !IsEmpty(l.Text) && !PageMark.Is(l.Text)).ToList();
        var blocks = new List<Block>();
        var paragraph = new List<TextLine>();
        int tables = 0;
        for (int i = 0; i < lines.Count;)
        {
            int end = TableEnd(lines, i);
            if (end == i)
            {
                paragraph.Add(lines[i++]);
                continue;
            }
            blocks.AddRange(Paragraphs(paragraph));
            paragraph.Clear();
            blocks.Add(new GridBlock(Table(lines[i..end], ++tables)));
            i = end;
        }
        blocks.AddRange(Paragraphs(paragraph));
        return blocks;
    }

    /// <summary>Where the table that begins at a line ends: rows follow each other, and at least one of them has figures or tabs.</summary>
    private static int TableEnd(List<TextLine> lines, int from)
    {
        int end = from, last = from;
        bool sure = false;
        while (end < lines.Count)
        {
            var shape = TextRow.ShapeOf(lines[end].Text);
            if (shape == TextRowShape.Prose || shape == TextRowShape.Fragment && end == from) break;
            end++;
            if (shape == TextRowShape.Fragment) continue;
            last = end;
            sure |= shape == TextRowShape.Figures;
        }
        return sure && last - from > 1 ? last : from;
    }

    private static Grid Table(List<TextLine> lines, int number)
    {
        bool cut = lines.Any(l => l.Text.Contains('\t') || TextRow.IsPiped(l.Text));
        var grid = new GridBuilder(new($"第 {number} 个表格", $"table {number}"));
        foreach (var line in lines.Where(l => !TextRow.IsRule(l.Text)))
        {
            grid.Add(TextRow.Fields(line.Text).Select(f => new CellDraft(f)), new($"第 {line.Number} 行", $"line {line.Number}"));
        }
        return grid.Build(isLoose: !cut);
    }

    private static IEnumerable<TextBlock> Paragraphs(List<TextLine> lines)
    {
        string joined = "";
        int first = 0;
        foreach (var line in lines)
        {
            string text = line.Text.Trim();
            if (joined.Length > 0 && !BrokenLines.Continues(joined, text))
            {
                yield return Paragraph(joined, first);
                joined = "";
            }
            if (joined.Length == 0) first = line.Number;
            joined = BrokenLines.Join(joined, text);
        }
        if (joined.Length > 0) yield return Paragraph(joined, first);
    }

    private static TextBlock Paragraph(string text, int line) => new(new($"第 {line} 行", $"line {line}"), [new Run(text)]);

    private static bool IsEmpty(string text) => text.All(c => char.IsWhiteSpace(c) || CompatibilityCharacters.IsInvisible(c));
}
