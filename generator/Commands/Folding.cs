using System.Text;

namespace SiteBuilder.Commands;

/// <summary>
/// Folds a long sentence for a terminal: Chinese may break anywhere but before a closing and behind an opening mark, other
/// words stay whole; colours take no room.
/// </summary>
internal static class Folding
{
    private const string NeverFirst = "，。、；：？！）〕】》」』”’…％%,.;:?!)]}/";
    private const string NeverLast = "（〔【《「『“‘([{";
    private const char Escape = '\u001b';

    /// <param name="text">One paragraph, or several with line feeds between.</param>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="indent">What stands before every line but the first of a paragraph.</param>
    public static string Fold(string text, int width, string indent)
    {
        var folded = new StringBuilder(text.Length + 16);
        foreach (string paragraph in text.Split('\n'))
        {
            if (folded.Length > 0) folded.Append('\n');
            Fold(paragraph, width, indent, folded);
        }
        return folded.ToString();
    }

    private static void Fold(string paragraph, int width, string indent, StringBuilder folded)
    {
        int used = 0;
        foreach (string piece in Pieces(paragraph))
        {
            string words = piece.TrimEnd(' ');
            if (used > 0 && used + Width(words) > width)
            {
                while (folded[^1] == ' ') folded.Length--;
                folded.Append('\n').Append(indent);
                used = indent.Length;
            }
            folded.Append(piece);
            used += Width(piece);
        }
        while (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
    }

    /// <summary>The stretches between which a line may break; spaces stand at the end of theirs.</summary>
    private static IEnumerable<string> Pieces(string paragraph)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        bool inColour = false;
        foreach (var rune in paragraph.EnumerateRunes())
        {
            inColour |= rune.Value == Escape;
            if (!inColour)
            {
                if (before is { } last && MayBreak(last, rune) && piece.Length > 0)
                {
                    yield return piece.ToString();
                    piece.Clear();
                }
                before = rune;
            }
            piece.Append(rune.ToString());
            if (inColour && rune.Value == 'm') inColour = false;
        }
        yield return piece.ToString();
    }

    private static bool MayBreak(Rune last, Rune next)
    {
        if (next.Value == ' ') return false;
        if (last.Value == ' ') return true;
        if (DisplayWidth.Of(last) < 2 && DisplayWidth.Of(next) < 2) return false;
        return !Holds(NeverFirst, next) && !Holds(NeverLast, last);
    }

    private static bool Holds(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);

    private static int Width(string piece)
    {
        int escape = piece.IndexOf(Escape, StringComparison.Ordinal);
        if (escape < 0) return DisplayWidth.Of(piece);
        int end = piece.IndexOf('m', escape);
        return DisplayWidth.Of(piece[..escape]) + (end < 0 ? 0 : Width(piece[(end + 1)..]));
    }
}
