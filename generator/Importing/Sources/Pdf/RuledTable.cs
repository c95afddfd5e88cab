using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>A table as its rules draw it: cells that no rule divides are one.</summary>
internal sealed class RuledTable
{
    private const double Touch = 4, SameLine = 3.5;

    private readonly List<double> xs, ys; // from left to right, from top to bottom
    private readonly int[] region;

    private RuledTable(IReadOnlyList<Rule> horizontal, IReadOnlyList<Rule> vertical)
    {
        xs = Distinct(vertical.Select(v => v.At).Concat([horizontal.Min(h => h.From), horizontal.Max(h => h.To)]));
        ys = [.. Distinct(horizontal.Select(h => h.At).Concat([vertical.Min(v => v.From), vertical.Max(v => v.To)])).AsEnumerable().Reverse()];
        region = [.. Enumerable.Range(0, Math.Max(0, Columns * Rows))];
        Merge(horizontal, vertical);
    }

    public double Left => xs[0];

    public double Right => xs[^1];

    public double Top => ys[0];

    public double Bottom => ys[^1];

    private int Columns => xs.Count - 1;

    private int Rows => ys.Count - 1;

    /// <summary>Every table that the rules of a page draw, from the top down.</summary>
    public static IReadOnlyList<RuledTable> On(PdfPage page)
    {
        const int fewest = 2, most = 400;
        var tables = new List<RuledTable>();
        foreach (var (horizontal, vertical) in Connected(page.Rules))
        {
            if (horizontal.Count < fewest || vertical.Count < fewest) continue;
            var table = new RuledTable(horizontal, vertical);
            if (table.Columns is >= 2 and < most && table.Rows is >= 1 and < most) tables.Add(table);
        }
        return [.. tables.Where(t => !tables.Any(o => o != t && o.Encloses(t))).OrderByDescending(t => t.Top)];
    }

    public bool Holds(PdfLetter letter) => letter.MiddleX >= Left && letter.MiddleX <= Right && letter.MiddleY <= Top && letter.MiddleY >= Bottom;

    /// <summary>The table with the letters that stand in it.</summary>
    public Grid Grid(IEnumerable<PdfLetter> letters, Text place)
    {
        var texts = new Dictionary<int, List<PdfLetter>>();
        foreach (var letter in letters)
        {
            int column = Index(xs, letter.MiddleX), row = Index([.. ys.Select(y => -y)], -letter.MiddleY);
            if (column < 0 || row < 0) continue;
            int own = region[row * Columns + column];
            if (!texts.TryGetValue(own, out var list)) texts[own] = list = [];
            list.Add(letter);
        }
        var grid = new GridBuilder(place);
        for (int row = 0; row < Rows; row++)
        {
            var cells = new List<CellDraft>();
            for (int column = 0; column < Columns; column++)
            {
                int at = row * Columns + column;
                if (region[at] != at) continue;
                cells.Add(new CellDraft(texts.TryGetValue(at, out var own) ? PdfLines.CellText(own) : "", Reach(at, 1, Columns - column), Reach(at, Columns, Rows - row)));
            }
            grid.Add(cells);
        }
        return grid.Build();
    }

    private bool Encloses(RuledTable other) => other.Left >= Left - 1 && other.Right <= Right + 1 && other.Top <= Top + 1 && other.Bottom >= Bottom - 1 && (other.Right - other.Left) * (other.Top - other.Bottom) < (Right - Left) * (Top - Bottom);

    private int Reach(int at, int step, int most)
    {
        int count = 1;
        while (count < most && region[at + count * step] == region[at]) count++;
        return count;
    }

    /// <summary>Joins neighbours that no rule divides; the number of a region is that of its first cell.</summary>
    private void Merge(IReadOnlyList<Rule> horizontal, IReadOnlyList<Rule> vertical)
    {
        for (int row = 0; row < Rows; row++)
        {
            double y = (ys[row] + ys[row + 1]) / 2;
            for (int column = 0; column < Columns; column++)
            {
                double x = (xs[column] + xs[column + 1]) / 2;
                int at = row * Columns + column;
                if (column + 1 < Columns && !vertical.Any(v => Math.Abs(v.At - xs[column + 1]) <= SameLine && v.Covers(y))) Join(at, at + 1);
                if (row + 1 < Rows && !horizontal.Any(h => Math.Abs(h.At - ys[row + 1]) <= SameLine && h.Covers(x))) Join(at, at + Columns);
            }
        }
    }

    private void Join(int one, int other)
    {
        int a = region[one], b = region[other];
        if (a == b) return;
        (int keep, int drop) = (Math.Min(a, b), Math.Max(a, b));
        for (int i = 0; i < region.Length; i++)
        {
            if (region[i] == drop) region[i] = keep;
        }
    }

    /// <summary>The rules that touch each other, directly or through others.</summary>
    private static IEnumerable<(List<Rule> Horizontal, List<Rule> Vertical)> Connected(PdfRules rules)
    {
        var horizontal = rules.Horizontal.ToList();
        var vertical = rules.Vertical.ToList();
        while (horizontal.Count > 0)
        {
            var (h, v) = (new List<Rule> { horizontal[0] }, new List<Rule>());
            horizontal.RemoveAt(0);
            bool grown = true;
            while (grown)
            {
                var more = vertical.Where(r => h.Any(o => Meet(o, r))).ToList();
                vertical.RemoveAll(more.Contains);
                v.AddRange(more);
                var others = horizontal.Where(r => v.Any(o => Meet(r, o))).ToList();
                horizontal.RemoveAll(others.Contains);
                h.AddRange(others);
                grown = more.Count + others.Count > 0;
            }
            yield return (h, v);
        }
    }

    private static bool Meet(Rule horizontal, Rule vertical) =>
        vertical.At >= horizontal.From - Touch && vertical.At <= horizontal.To + Touch && horizontal.At >= vertical.From - Touch && horizontal.At <= vertical.To + Touch;

    private static List<double> Distinct(IEnumerable<double> positions)
    {
        var result = new List<double>();
        foreach (double position in positions.Order())
        {
            if (result.Count == 0 || position - result[^1] > SameLine) result.Add(position);
        }
        return result;
    }

    private static int Index(List<double> bounds, double position)
    {
        for (int i = 0; i + 1 < bounds.Count; i++)
        {
            if (position >= bounds[i] && position < bounds[i + 1]) return i;
        }
        return -1;
    }
}
