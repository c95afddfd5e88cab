using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>A line of a file with a mark under a place in it, at most 80 columns of a terminal wide.</summary>
internal static class Excerpt
{
    private const string Margin = "  | ";
    private const int Width = 80 - 4;
    private const int Before = 30; // columns shown before the place where the line is cut

    /// <summary>Two lines, each ended by a line feed: the text and <c>^^^</c> below the place.</summary>
    public static string Of(string line, SourceSpan place)
    {
        int at = Math.Clamp((place.Column ?? 1) - 1, 0, line.Length);
        int end = Math.Clamp(at + Math.Max(1, place.Length), at, line.Length);
        string before = Shown(line[..at]), spot = Shown(line[at..end]), after = Shown(line[end..]);
        if (DisplayWidth.Of(before + spot + after) > Width)
        {
            before = Tail(before, Before);
            spot = Head(spot, Width - DisplayWidth.Of(before));
            after = Head(after, Width - DisplayWidth.Of(before + spot));
        }
        var text = new StringBuilder();
        text.Append(Margin).Append((before + spot + after).TrimEnd()).Append('\n');
        text.Append(Margin).Append(' ', DisplayWidth.Of(before)).Append('^', Math.Max(1, DisplayWidth.Of(spot))).Append('\n');
        return text.ToString();
    }

    /// <summary>Characters that a terminal would obey or hide take one column.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') shown.Append(' ');
            else if (Rune.IsControl(rune) || (DisplayWidth.Of(rune) == 0 && Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format)) shown.Append('·');
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
