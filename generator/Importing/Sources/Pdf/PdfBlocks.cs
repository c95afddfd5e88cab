using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>All pages as blocks in reading order, without page numbers and running heads; paragraphs run over the end of a page.</summary>
internal static class PdfBlocks
{
    private const double Margin = 0.1; // of the page's height, at its top and bottom

    public static IReadOnlyList<Block> Of(IReadOnlyList<PdfPage> pages)
    {
        var heads = RunningHeads(pages);
        var paragraphs = new PdfParagraphs();
        int tables = 0;
        foreach (var page in pages)
        {
            var ruled = RuledTable.On(page);
            var inside = ruled.ToDictionary(t => t, _ => new List<PdfLetter>());
            var free = new List<PdfLetter>();
            foreach (var letter in page.Letters)
            {
                if (ruled.FirstOrDefault(t => t.Holds(letter)) is { } table) inside[table].Add(letter);
                else free.Add(letter);
            }
            var lines = PdfLines.Of(free).Where(l => !IsMargin(l, page, heads)).ToList();
            paragraphs.BeginPage(page, lines);
            int next = 0;
            foreach (var table in ruled)
            {
                while (next < lines.Count && lines[next].Base > table.Top - 1) paragraphs.Add(lines[next++]);
                if (inside[table].Count > 0) paragraphs.Add(table.Grid(inside[table], new Text($"第 {page.Number} 页第 {++tables} 个表格", $"page {page.Number}, table {tables}")));
            }
            while (next < lines.Count) paragraphs.Add(lines[next++]);
        }
        return paragraphs.Finish();
    }

    /// <summary>A page number near an edge, or what stands there on most pages.</summary>
    private static bool IsMargin(PdfLine line, PdfPage page, HashSet<string> heads)
    {
        bool edge = line.Base > page.Height * (1 - Margin) || line.Base < page.Height * Margin;
        return edge && (IsPageNumber(line.Text) || heads.Contains(line.Text)) || PageMark.Is(line.Text);
    }

    private static bool IsPageNumber(string text) => text.Trim() is { Length: > 0 and < 4 } number && number.All(char.IsAsciiDigit) || PageMark.Is(text);

    private static HashSet<string> RunningHeads(IReadOnlyList<PdfPage> pages)
    {
        const int fewest = 3;
        if (pages.Count < fewest) return [];
        var seen = pages.SelectMany(p => PdfLines.Of(p.Letters.Where(l => l.Base > p.Height * (1 - Margin) || l.Base < p.Height * Margin)).Select(l => l.Text).Distinct());
        return [.. seen.GroupBy(t => t).Where(g => g.Count() >= fewest && g.Count() * 2 > pages.Count).Select(g => g.Key)];
    }
}
