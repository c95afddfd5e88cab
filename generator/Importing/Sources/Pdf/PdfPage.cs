using SiteBuilder.Forms;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>A page: its letters and the rules that are drawn on it.</summary>
/// <param name="IsRecognised">Most of its letters are invisible: they lie over a scanned picture.</param>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PdfLetter> Letters, PdfRules Rules, bool IsRecognised)
{
    private const int MostLetters = 40_000;

    public static PdfPage Of(Page page)
    {
        var letters = new List<PdfLetter>();
        int unseen = 0;
        foreach (var letter in page.Letters.Take(MostLetters))
        {
            if (letter.TextOrientation != TextOrientation.Horizontal || string.IsNullOrWhiteSpace(letter.Value) || letter.Value.All(CompatibilityCharacters.IsInvisible)) continue;
            double size = letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
            double left = letter.StartBaseLine.X, right = Math.Max(letter.EndBaseLine.X, left + size * 0.2);
            letters.Add(new PdfLetter(WithoutRadicals(letter.Value), left, right, letter.StartBaseLine.Y, size));
            if (letter.RenderingMode == TextRenderingMode.Neither) unseen++;
        }
        return new PdfPage(page.Number, page.Width, page.Height, WithoutDoubles(letters), PdfRules.Of(page), unseen * 2 > letters.Count && letters.Count > 0);
    }

    /// <summary>Some programs write the radical ⼀ for the character 一, which looks the same.</summary>
    private static string WithoutRadicals(string text) =>
        text.Any(c => c is >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFAFF') ? CompatibilityCharacters.Fold(text) : text;

    /// <summary>Bold is faked by printing a letter twice, a hair apart: it is one letter all the same.</summary>
    private static List<PdfLetter> WithoutDoubles(List<PdfLetter> letters)
    {
        const double hair = 0.15; // of the size; two equal digits beside each other stand half a size apart
        var kept = new List<PdfLetter>(letters.Count);
        var places = new Dictionary<(string, int, int), List<PdfLetter>>();
        foreach (var letter in letters)
        {
            (int x, int y) = ((int)Math.Floor(letter.Left / 4), (int)Math.Floor(letter.Base / 4));
            bool isDouble = false;
            for (int dx = -1; dx <= 1 && !isDouble; dx++)
            {
                for (int dy = -1; dy <= 1 && !isDouble; dy++)
                {
                    isDouble = places.TryGetValue((letter.Text, x + dx, y + dy), out var near)
                        && near.Any(n => Math.Abs(n.Left - letter.Left) < hair * letter.Size && Math.Abs(n.Base - letter.Base) < hair * letter.Size);
                }
            }
            if (isDouble) continue;
            kept.Add(letter);
            if (!places.TryGetValue((letter.Text, x, y), out var list)) places[(letter.Text, x, y)] = list = [];
            list.Add(letter);
        }
        return kept;
    }
}
