using System.Text;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>A line of text: its letters from left to right.</summary>
internal sealed record PdfLine(IReadOnlyList<PdfLetter> Letters)
{
    public double Left { get; } = Letters[0].Left;

    public double Right { get; } = Letters.Max(l => l.Right);

    public double Base { get; } = Letters.GroupBy(l => Math.Round(l.Base, 1)).OrderByDescending(g => g.Count()).First().Average(l => l.Base);

    public double Size { get; } = Letters.Max(l => l.Size);

    /// <summary>The pieces of the line between gaps that are wider than between two letters.</summary>
    public IReadOnlyList<PdfWord> Words { get; } = PdfLines.Words(Letters);

    /// <summary>The text; where the letters stand far apart, two blanks, as between the columns of a table without rules.</summary>
    public string Text { get; } = PdfLines.Joined(Letters, wideGaps: true);
}

/// <summary>Letters of a line that stand together.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Size)
{
    public double Middle => (Left + Right) / 2;
}

/// <summary>Puts letters together to lines.</summary>
internal static class PdfLines
{
    /// <summary>Lines from the top down.</summary>
    public static List<PdfLine> Of(IEnumerable<PdfLetter> letters)
    {
        const double sameLine = 0.45; // of the size: raised and lowered letters belong to their line
        var lines = new List<List<PdfLetter>>();
        var bases = new List<double>();
        foreach (var letter in letters.OrderByDescending(l => l.Size).ThenByDescending(l => l.Base).ThenBy(l => l.Left))
        {
            int at = bases.FindIndex(b => Math.Abs(b - letter.Base) <= sameLine * letter.Size || letter.Base > b && letter.Base - b <= sameLine * 2 * letter.Size && lines[bases.IndexOf(b)][0].Size > letter.Size * 1.2);
            if (at >= 0) lines[at].Add(letter);
            else
            {
                lines.Add([letter]);
                bases.Add(letter.Base);
            }
        }
        return [.. lines.Select(l => new PdfLine([.. l.OrderBy(x => x.Left)])).OrderByDescending(l => l.Base)];
    }

    /// <summary>The text of a cell, line by line; what is raised stands between ⟦ and ⟧.</summary>
    public static string CellText(IEnumerable<PdfLetter> letters) => string.Join('\n', Of(letters).Select(l => Joined(l.Letters, wideGaps: false)));

    /// <summary>Letters side by side. A blank stands where Latin letters or digits stand apart; Chinese ones never do.</summary>
    public static string Joined(IReadOnlyList<PdfLetter> letters, bool wideGaps)
    {
        const double word = 0.18, column = 1.4, raised = 0.2, small = 0.8;
        double size = letters.Max(l => l.Size);
        double ground = letters.Where(l => l.Size > size * small).Min(l => l.Base);
        var text = new StringBuilder();
        bool inNote = false;
        for (int i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            double gap = i == 0 ? 0 : letter.Left - letters[i - 1].Right;
            bool note = letter.Size < size * small && letter.Base > ground + raised * size;
            if (note != inNote) text.Append(note ? '⟦' : '⟧');
            inNote = note;
            if (wideGaps && gap > column * size) text.Append("  ");
            else if (i > 0 && gap > word * size && IsLatin(text[^1]) && IsLatin(letter.Text[0])) text.Append(' ');
            text.Append(letter.Text);
        }
        if (inNote) text.Append('⟧');
        return text.ToString();
    }

    /// <summary>Cuts a line at its gaps; between the columns of a table they are at least half a letter wide.</summary>
    public static IReadOnlyList<PdfWord> Words(IReadOnlyList<PdfLetter> letters)
    {
        const double gap = 0.55;
        var words = new List<PdfWord>();
        var own = new List<PdfLetter>();
        foreach (var letter in letters)
        {
            if (own.Count > 0 && letter.Left - own[^1].Right > gap * letter.Size)
            {
                words.Add(Word(own));
                own = [];
            }
            own.Add(letter);
        }
        words.Add(Word(own));
        return words;
    }

    private static PdfWord Word(List<PdfLetter> letters) => new(Joined(letters, wideGaps: false), letters[0].Left, letters[^1].Right, letters.Max(l => l.Size));

    private static bool IsLatin(char c) => c < 0x2E80 && !char.IsWhiteSpace(c);
}
