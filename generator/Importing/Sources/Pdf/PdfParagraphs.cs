using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>Lines put together to paragraphs: an indent begins one, a short line ends one. Rows without rules become tables.</summary>
internal sealed class PdfParagraphs
{
    private const double Indent = 0.8, Short = 2.2; // of the size

    private readonly List<Block> blocks = [];
    private readonly List<(PdfLine Line, int Page)> pending = [];
    private string text = "";
    private int firstPage, page, loose;
    private PdfLine? last;
    private double left, right;

    public void BeginPage(PdfPage of, IReadOnlyList<PdfLine> lines)
    {
        FlushRows();
        page = of.Number;
        var full = lines.Where(l => l.Letters.Count > 12).ToList();
        (left, right) = full.Count == 0 ? (0, of.Width) : (full.Min(l => l.Left), full.Max(l => l.Right));
    }

    public void Add(Grid grid)
    {
        FlushRows();
        FlushText();
        blocks.Add(new GridBlock(grid));
    }

    public void Add(PdfLine line)
    {
        var shape = TextRow.ShapeOf(line.Text);
        bool mayBeRow = shape is TextRowShape.Figures or TextRowShape.Words || shape == TextRowShape.Fragment && pending.Count > 0;
        if (mayBeRow && !Continues(line))
        {
            pending.Add((line, page));
            return;
        }
        FlushRows();
        Append(line);
    }

    public IReadOnlyList<Block> Finish()
    {
        FlushRows();
        FlushText();
        return blocks;
    }

    /// <summary>Rows that follow each other and hold figures are a table; else they were text.</summary>
    private void FlushRows()
    {
        var rows = pending.ToList();
        pending.Clear();
        bool table = rows.Count > 1 && rows.Count(r => TextRow.ShapeOf(r.Line.Text) == TextRowShape.Figures) * 3 >= rows.Count;
        if (!table)
        {
            foreach (var (line, _) in rows) Append(line);
            return;
        }
        FlushText();
        var grid = new GridBuilder(new Text($"第 {rows[0].Page} 页无边框的第 {++loose} 个表格", $"page {rows[0].Page}, table {loose} without rules"));
        foreach (var (line, _) in rows) grid.Add(TextRow.Fields(line.Text).Select(f => new CellDraft(f)));
        blocks.Add(new GridBlock(grid.Build(isLoose: true)));
    }

    private void Append(PdfLine line)
    {
        string own = line.Text.Replace("  ", "", StringComparison.Ordinal).Replace("⟦", "[", StringComparison.Ordinal).Replace("⟧", "]", StringComparison.Ordinal);
        if (!Continues(line)) FlushText();
        if (text.Length == 0) firstPage = page;
        text = BrokenLines.Join(text, own);
        last = line;
    }

    /// <summary>True where the line goes on with the paragraph: it is not indented and the line above it is full.</summary>
    private bool Continues(PdfLine line)
    {
        if (last is null || text.Length == 0) return false;
        if (line.Left > left + Indent * line.Size || last.Right < right - Short * last.Size) return false;
        return Math.Abs(line.Size - last.Size) < 1.5 || !BrokenLines.IsHeading(line.Text);
    }

    private void FlushText()
    {
        if (text.Length > 0) blocks.Add(new TextBlock(new($"第 {firstPage} 页", $"page {firstPage}"), [new Run(text)]));
        (text, last) = ("", null);
    }
}
