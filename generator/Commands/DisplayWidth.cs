using System.Globalization;
using System.Text;

namespace SiteBuilder.Commands;

/// <summary>How many columns of a terminal a text takes: Chinese characters take two, combining marks none.</summary>
internal static class DisplayWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control) return 0;
        return rune.Value switch
        {
            < 0x1100 => 1,
            <= 0x115F or 0x2329 or 0x232A => 2, // Hangul Jamo, angle brackets
            >= 0x2E80 and <= 0xA4CF and not 0x303F => 2, // radicals, CJK punctuation, kana, ideographs, Yi
            >= 0xAC00 and <= 0xD7A3 => 2, // Hangul syllables
            >= 0xF900 and <= 0xFAFF => 2, // compatibility ideographs
            >= 0xFE30 and <= 0xFE6F => 2, // compatibility and small forms
            >= 0xFF01 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 => 2, // full-width forms
            >= 0x1F300 and <= 0x1FAFF => 2, // pictures
            >= 0x20000 and <= 0x3FFFD => 2, // ideographs of the other planes
            _ => 1,
        };
    }
}
