using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>Lines put together to paragraphs: an indent begins one, a short line ends one. Rows without rules become tables.</summary>
internal sealed class PdfParagraphs
{
    private const double Indent = 0.8, Short = 2.2; // of the size

    private readonly List<Block> blocks = [];
    private readonly List<PdfLine> stretch = []; // the lines since the last table or the top of the page
    private string text = "";
    private int firstPage, page, unruled;
    private PdfLine? last;
    private double left, right;

    public void BeginPage(PdfPage of, IReadOnlyList<PdfLine> lines)
    {
        FlushStretch();
        page = of.Number;
        var full = lines.Where(l => l.Letters.Count > 12).ToList();
        (left, right) = full.Count == 0 ? (0, of.Width) : (full.Min(l => l.Left), full.Max(l => l.Right));
    }

    public void Add(Grid grid)
    {
        FlushStretch();
        FlushText();
        blocks.Add(new GridBlock(grid));
    }

    public void Add(PdfLine line) => stretch.Add(line);

    public IReadOnlyList<Block> Finish()
    {
        FlushStretch();
        FlushText();
        return blocks;
    }

    private void FlushStretch()
    {
        int next = 0;
        foreach (var (from, to) in UnruledTable.Find(stretch, right - left))
        {
            while (next < from) Append(stretch[next++]);
            FlushText();
            blocks.Add(new GridBlock(UnruledTable.Of([.. stretch.Skip(from).Take(to - from + 1)], new Text($"第 {page} 页无边框的第 {++unruled} 个表格", $"page {page}, table {unruled} without rules"))));
            next = to + 1;
        }
        while (next < stretch.Count) Append(stretch[next++]);
        stretch.Clear();
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
