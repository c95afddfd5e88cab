using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteBuilder.Importing.Tables;

/// <summary>A text that holds one number and what may stand around it without changing it.</summary>
/// <param name="Lead">A sign or a word of direction before the number (增加, -); empty where there is none.</param>
/// <param name="Digits">The number without thousands separators and blanks.</param>
/// <param name="Rest">A unit or a remark behind the number; empty where there is none.</param>
/// <param name="HasGap">Blanks stand between the digits.</param>
internal sealed record NumberText(string Lead, string Digits, string Rest, bool HasGap)
{
    private static readonly Regex Shape = new(
        @"^(?<lead>[+\-]|增加|新增|增长|增|减少|减)?\s*(?<digits>[0-9][0-9,\s]*(\.[0-9]+)?)(?<rest>[^\p{Nd}].*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.NonBacktracking);

    /// <summary>What makes a number inexact or another one: 500余, 30%, 12倍.</summary>
    private const string Changing = "多余约近超不足左右上下内几半%‰倍成折来";

    private static readonly SearchValues<char> Brackets = SearchValues.Create("([【〔");

    private const int LongestUnit = 4;

    private static readonly string[] RemarkOpenings = ["其中", "含", "包括", "包含", "注", "备注"];

    /// <summary>The parts of the text, or null where it is no single number.</summary>
    public static NumberText? Parse(string text)
    {
        const int longest = 200;
        if (text.Length > longest || Shape.Match(text) is not { Success: true } match) return null;
        string printed = match.Groups["digits"].Value.TrimEnd(), rest = match.Groups["rest"].Value.Trim();
        if (!IsHarmless(rest)) return null;
        bool gap = printed.Any(char.IsWhiteSpace);
        string digits = string.Concat(printed.Where(c => !char.IsWhiteSpace(c)));
        if (digits.Contains(',') && Separated(digits) is not { } joined) return null;
        else if (digits.Contains(',')) digits = Separated(digits)!;
        return new NumberText(match.Groups["lead"].Value, digits, rest, gap);
    }

    /// <summary>1,234,567 without its separators; null unless every group after the first has three digits.</summary>
    private static string? Separated(string number)
    {
        int dot = number.IndexOf('.');
        var groups = (dot < 0 ? number : number[..dot]).Split(',');
        return groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(g => g.Length == 3) ? string.Concat(groups) + (dot < 0 ? "" : number[dot..]) : null;
    }

    /// <summary>Nothing, a short unit, a remark in brackets that is more than a number, or one that says of itself what it is (其中…).</summary>
    private static bool IsHarmless(string rest)
    {
        if (rest.Length == 0) return true;
        int bracket = rest.AsSpan().IndexOfAny(Brackets);
        string unit = (bracket < 0 ? rest : rest[..bracket]).Trim(), remark = bracket < 0 ? "" : rest[bracket..].Trim();
        if (bracket < 0 && RemarkAt(rest) is >= 0 and var at) (unit, remark) = (rest[..at].Trim(' ', ',', ';', '、'), "");
        if (unit.Length > LongestUnit || unit.Any(c => !IsIdeograph(c) || Changing.Contains(c))) return false;
        if (remark.Length == 0) return true;
        return remark[^1] is ')' or ']' or '】' or '〕' && remark.Any(c => IsIdeograph(c) && !Changing.Contains(c));
    }

    private static int RemarkAt(string rest)
    {
        string unitless = rest.TrimStart(' ', ',', ';', '、');
        int found = RemarkOpenings.Select(word => rest.IndexOf(word, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        return found >= 0 && found <= LongestUnit + rest.Length - unitless.Length ? found : -1;
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
