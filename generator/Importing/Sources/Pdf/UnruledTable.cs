using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>A table without rules: its columns are where the figures of its rows stand under each other.</summary>
internal static class UnruledTable
{
    private const int FewestRows = 3, WideRow = 8, LongestGap = 3, LongestHeader = 9, LongestTail = 2;

    /// <summary>The stretches of lines that are tables; both ends belong to it.</summary>
    public static IEnumerable<(int From, int To)> Find(IReadOnlyList<PdfLine> lines, double textWidth)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (Figures(lines[i]) < 2) continue;
            int last = i, rows = 1, widest = Figures(lines[i]);
            for (int next = i + 1; next < lines.Count && next - last <= LongestGap + 1 && !IsProse(lines[next], textWidth); next++)
            {
                if (Figures(lines[next]) == 0) continue;
                (last, rows, widest) = (next, rows + 1, Math.Max(widest, Figures(lines[next])));
            }
            if (rows < FewestRows && widest < WideRow) continue;
            int from = i, to = last;
            while (from > 0 && i - from < LongestHeader && !IsProse(lines[from - 1], textWidth)) from--;
            while (to + 1 < lines.Count && to - last < LongestTail && !IsProse(lines[to + 1], textWidth)) to++;
            yield return (from, to);
            i = to;
        }
    }

    /// <summary>The first column holds the labels, each further one the figures that stand under each other.</summary>
    public static Grid Of(IReadOnlyList<PdfLine> lines, Text place)
    {
        var columns = Columns(lines);
        var grid = new GridBuilder(place);
        foreach (var line in lines)
        {
            var cells = new string[columns.Count + 1];
            foreach (var word in line.Words)
            {
                int at = columns.Count == 0 ? 0 : Index(columns, word);
                cells[at] += word.Text;
            }
            // A line that stands in the first column alone is a piece of a broken label: its other columns are on another line, not blank.
            grid.Add((cells.Skip(1).All(c => c is null) ? cells.Take(1) : cells).Select(c => new CellDraft(c ?? "")));
        }
        return grid.Build();
    }

    /// <summary>The middles of the columns, out of the rows that have most figures.</summary>
    private static List<double> Columns(IReadOnlyList<PdfLine> lines)
    {
        int most = lines.Max(Figures);
        var full = lines.Where(l => Figures(l) == most).Select(l => l.Words.TakeLast(most).Select(w => w.Middle).ToList()).ToList();
        return [.. Enumerable.Range(0, most).Select(c => full.Average(row => row[c]))];
    }

    private static int Index(List<double> columns, PdfWord word)
    {
        double first = columns.Count > 1 ? columns[0] - (columns[1] - columns[0]) / 2 : columns[0] - word.Size * 4;
        if (word.Middle < first) return 0;
        int nearest = 0;
        for (int i = 1; i < columns.Count; i++)
        {
            if (Math.Abs(columns[i] - word.Middle) < Math.Abs(columns[nearest] - word.Middle)) nearest = i;
        }
        return nearest + 1;
    }

    /// <summary>How many figures stand at the end of a line, apart from each other.</summary>
    private static int Figures(PdfLine line) => line.Words.Reverse().TakeWhile(w => TextRow.IsFigure(w.Text)).Count();

    /// <summary>A heading of a part, a sentence, or a line of text from margin to margin.</summary>
    private static bool IsProse(PdfLine line, double textWidth) =>
        BrokenLines.IsHeading(line.Text) && Figures(line) == 0 && line.Words.Count < 2
        || line.Text.TrimEnd().EndsWith('。') || line.Words.Count == 1 && line.Right - line.Left > textWidth * 0.85;
}
