using System.Buffers;

namespace SiteBuilder.Checks.Passages;

/// <summary>Kinds of characters in Chinese text.</summary>
internal static class Chinese
{
    private const string Digits = "一二三四五六七八九";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;！？\n");

    /// <summary>A Chinese character proper, no punctuation.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    public static bool IsNumeral(char c) => c is '〇' or '○' or '零' or '两' or '十' or '百' or '千' or '万' or '亿' || Digits.Contains(c);

    /// <summary>The character, or a line feed outside of the text.</summary>
    public static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\n';

    /// <summary>A word can begin or end beside this character: it is none of a word itself.</summary>
    public static bool IsBoundary(char c) => !IsIdeograph(c) && !char.IsAsciiLetterOrDigit(c);

    /// <summary>一 to 九十九, or null.</summary>
    public static int? Number(ReadOnlySpan<char> text)
    {
        int ten = text.IndexOf('十');
        if (ten < 0) return text.Length == 1 && Digits.IndexOf(text[0]) is var d && d >= 0 ? d + 1 : null;
        if (ten > 1 || text.Length - ten > 2) return null;
        int tens = ten == 0 ? 1 : Digits.IndexOf(text[0]) + 1;
        int ones = ten == text.Length - 1 ? 0 : Digits.IndexOf(text[^1]) + 1;
        return tens == 0 || (ones == 0 && ten < text.Length - 1) ? null : tens * 10 + ones;
    }

    /// <summary>The sentence around a place, at most 200 characters to each side, and where it begins.</summary>
    public static (int Start, string Sentence) SentenceAt(string text, int index)
    {
        int low = Math.Max(0, index - 200), high = Math.Min(text.Length, index + 200);
        int start = text.AsSpan(low, index - low).LastIndexOfAny(SentenceEnds) is var s && s >= 0 ? low + s + 1 : low;
        int end = text.AsSpan(index, high - index).IndexOfAny(SentenceEnds) is var e && e >= 0 ? index + e : high;
        return (start, text[start..end]);
    }

    /// <summary>A stretch of text short enough for a message.</summary>
    public static string Around(string text, int at, int length)
    {
        int start = Math.Max(0, at - 8), end = Math.Min(text.Length, at + Math.Min(length, 40) + 8);
        return (start > 0 ? "…" : "") + text[start..end].Replace('\n', ' ') + (end < text.Length ? "…" : "");
    }
}
