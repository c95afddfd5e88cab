using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>A straight rule: where it lies across its direction, and from where to where it reaches.</summary>
internal readonly record struct Rule(double At, double From, double To)
{
    public bool Covers(double position) => position >= From && position <= To;
}

/// <summary>The horizontal and vertical rules of a page, pieces of one line put together.</summary>
internal sealed record PdfRules(IReadOnlyList<Rule> Horizontal, IReadOnlyList<Rule> Vertical)
{
    private const double Thin = 3, Shortest = 4, Near = 1.6, Gap = 3;
    private const int Most = 20_000;

    public static PdfRules Of(Page page)
    {
        var (horizontal, vertical) = (new List<Rule>(), new List<Rule>());
        foreach (var path in page.Paths.Where(p => !p.IsClipping && (p.IsStroked || p.IsFilled)).Take(Most))
        {
            foreach (var subpath in path) Add(subpath, path, horizontal, vertical);
        }
        return new PdfRules(Joined(horizontal), Joined(vertical));
    }

    private static void Add(PdfSubpath subpath, PdfPath path, List<Rule> horizontal, List<Rule> vertical)
    {
        if (subpath.GetBoundingRectangle() is { } box && (path.IsFilled || subpath.IsDrawnAsRectangle))
        {
            var (left, right, bottom, top) = (Math.Min(box.Left, box.Right), Math.Max(box.Left, box.Right), Math.Min(box.Bottom, box.Top), Math.Max(box.Bottom, box.Top));
            if (top - bottom <= Thin && right - left >= Shortest) horizontal.Add(new Rule((bottom + top) / 2, left, right));
            else if (right - left <= Thin && top - bottom >= Shortest) vertical.Add(new Rule((left + right) / 2, bottom, top));
            else if (path.IsStroked && subpath.IsDrawnAsRectangle)
            {
                horizontal.Add(new Rule(bottom, left, right));
                horizontal.Add(new Rule(top, left, right));
                vertical.Add(new Rule(left, bottom, top));
                vertical.Add(new Rule(right, bottom, top));
            }
            if (!path.IsStroked || subpath.IsDrawnAsRectangle) return;
        }
        foreach (var line in subpath.Commands.OfType<PdfSubpath.Line>())
        {
            double width = Math.Abs(line.From.X - line.To.X), height = Math.Abs(line.From.Y - line.To.Y);
            if (height < 1 && width >= Shortest) horizontal.Add(new Rule((line.From.Y + line.To.Y) / 2, Math.Min(line.From.X, line.To.X), Math.Max(line.From.X, line.To.X)));
            else if (width < 1 && height >= Shortest) vertical.Add(new Rule((line.From.X + line.To.X) / 2, Math.Min(line.From.Y, line.To.Y), Math.Max(line.From.Y, line.To.Y)));
        }
    }

    /// <summary>Borders are drawn cell by cell: pieces on one line that touch are one rule.</summary>
    private static List<Rule> Joined(List<Rule> rules)
    {
        var result = new List<Rule>();
        foreach (var line in Lines(rules.OrderBy(r => r.At)))
        {
            double at = line.Average(r => r.At);
            Rule? open = null;
            foreach (var piece in line.OrderBy(r => r.From))
            {
                if (open is { } last && piece.From <= last.To + Gap) open = last with { To = Math.Max(last.To, piece.To) };
                else
                {
                    if (open is { } done) result.Add(done);
                    open = piece with { At = at };
                }
            }
            if (open is { } end) result.Add(end);
        }
        return result;
    }

    private static IEnumerable<List<Rule>> Lines(IEnumerable<Rule> sorted)
    {
        var line = new List<Rule>();
        foreach (var rule in sorted)
        {
            if (line.Count > 0 && rule.At - line[^1].At > Near)
            {
                yield return line;
                line = [];
            }
            line.Add(rule);
        }
        if (line.Count > 0) yield return line;
    }
}
