using System.Globalization;
using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>The part of a line around a place, cut to a width in columns of a terminal: what stands before, the spot, what follows.</summary>
internal sealed record Excerpt(string Before, string Spot, string After)
{
    private const int Lead = 30; // columns shown before the place where the line is cut

    /// <summary>True where the whole line is shown.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>What is shown of the line.</summary>
    public string Text => Before + Spot + After;

    /// <summary><c>^^^</c> below the spot of each of several excerpts of one line.</summary>
    public static string Marks(IReadOnlyList<Excerpt> excerpts)
    {
        var marks = new StringBuilder();
        foreach (var excerpt in excerpts)
        {
            int from = DisplayWidth.Of(excerpt.Before), to = from + Math.Max(1, DisplayWidth.Of(excerpt.Spot));
            marks.Append(' ', Math.Max(0, from - marks.Length)).Append('^', Math.Max(0, to - Math.Max(from, marks.Length)));
        }
        return marks.ToString();
    }

    /// <param name="line">The line as it stands in the file, however long.</param>
    /// <param name="place">The place in it.</param>
    /// <param name="width">At most so many columns are shown.</param>
    public static Excerpt Of(string line, SourceSpan place, int width)
    {
        int at = Math.Clamp((place.Column ?? 1) - 1, 0, line.Length);
        int end = Math.Clamp(at + Math.Max(1, place.Length), at, line.Length);
        int first = Math.Max(0, at - 4 * width), last = Math.Min(line.Length, end + 4 * width); // nobody reads a line of 5 MB
        string before = Shown(line[first..at]), spot = Shown(line[at..Math.Min(end, at + 4 * width)]), after = Shown(line[end..last]).TrimEnd();
        if (DisplayWidth.Of(before + spot + after) <= width && first == 0) return new(before, spot, after) { IsWhole = true };
        before = Tail(before, Math.Min(Lead, width / 2));
        spot = Head(spot, width - DisplayWidth.Of(before));
        return new(before, spot, Head(after, width - DisplayWidth.Of(before + spot)));
    }

    /// <summary>Characters that a terminal would obey or hide take one column.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') shown.Append(' ');
            else if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) shown.Append('·');
            else shown.Append(rune.ToString());
        }
        return shown.ToString();
    }

    private static string Head(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        var head = new StringBuilder();
        int room = width - 1; // for the dots
        foreach (var rune in text.EnumerateRunes())
        {
            if ((room -= DisplayWidth.Of(rune)) < 0) break;
            head.Append(rune.ToString());
        }
        return head.Append('…').ToString();
    }

    private static string Tail(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        var runes = text.EnumerateRunes().ToList();
        int room = width - 1, first = runes.Count;
        while (first > 0 && (room -= DisplayWidth.Of(runes[first - 1])) >= 0) first--;
        return "…" + string.Concat(runes.Skip(first).Select(rune => rune.ToString()));
    }
}
