using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Narratives;

/// <summary>How surely a paragraph is the heading of a part.</summary>
internal enum HeadingStrength
{
    None,

    /// <summary>五、 and something else: one of two numbering systems perhaps.</summary>
    Numeral,

    /// <summary>（五） and the name of part 五: a heading where the whole report numbers its parts like that.</summary>
    Bracketed,

    /// <summary>It says in other words what the part is about.</summary>
    Worded,

    /// <summary>It is a name of the part that the form lists, or all but one.</summary>
    Named,
}

/// <summary>A line read as the heading of a part.</summary>
/// <param name="Part">The number of the part; 0 where the line heads none.</param>
/// <param name="End">Where the text of the part begins that runs on behind the title; the length of the line where nothing does.</param>
internal readonly record struct PartHeading(int Part, HeadingStrength Strength, int End)
{
    /// <summary>The line has the numeral that the form gives the part.</summary>
    public bool IsNumbered { get; init; }
}

/// <summary>Recognises the headings of the six parts in all their wordings, with or without a numeral, and with a wrong one; what runs on behind a title is told apart from it.</summary>
internal static class PartHeadings
{
    private const int Longest = 45, Telling = 6;

    private const string Numerals = "一二三四五六";

    /// <summary>What stands between a title and the text that runs on behind it, in folded text.</summary>
    private static readonly char[] Marks = [' ', '\t', ':', '。', '.', ',', '、', ';', '-', '—', '–', '―'];

    /// <summary>The words by which a numbered heading is that of a part: all of the first list, one of the second.</summary>
    private static readonly (int Part, string[] All, string[] Any)[] Words =
    [
        (4, [], ["复议", "诉讼"]),
        (3, ["申请"], ["收到", "处理", "办理", "公开申请"]),
        (2, ["主动公开"], ["情况", "政府信息"]),
        (5, ["问题"], ["改进", "存在", "不足", "整改", "措施", "打算"]),
        (6, ["事项"], ["其他", "其它", "需要", "报告"]),
        (1, [], ["总体情况", "基本情况", "概述", "总体工作情况"]),
    ];

    /// <summary>With these a title goes on as a title: 总体情况介绍, 主要问题及改进情况和措施.</summary>
    private static readonly string[] MoreTitle = ["及", "和", "与", "以及", "介绍", "综述", "概述", "概况", "说明", "统计", "一览表", "表", "分析", "汇总", "如下", "情况", "方面", "部分"];

    /// <summary>With these a sentence begins.</summary>
    private static readonly string[] Openings = ["无", "未", "没", "暂", "本年", "本机关", "本单位", "我", "除"];

    public static HeadingStrength Strength(string text, FormCatalogue forms) => Find(text, forms).Strength;

    /// <summary>The part that a paragraph heads; 0 where it heads none.</summary>
    public static PartHeading Find(string text, FormCatalogue forms)
    {
        const int looked = 100; // a title and what shows how it ends
        var line = new FoldedLine(text, looked);
        if (line.Text.Trim().Length < 3) return default;
        var found = Named(line, forms) ?? (line.Text[0] == '(' ? default : Cut(line, forms) ?? BeforeBlank(line, forms) ?? Whole(line.Text, forms) ?? Numbered(line));
        return found.Part == 0 ? default : found with { End = found.End >= line.Text.Length && line.IsWhole ? text.Length : line.At(found.End), IsNumbered = NumberOf(line.Text) == found.Part };
    }

    /// <summary>A name that the form lists, and behind it nothing, a mark and the text, or the text at once.</summary>
    private static PartHeading? Named(FoldedLine line, FormCatalogue forms)
    {
        int start = Start(line.Text);
        var (part, length, end) = LongestName(line.Text, start, forms);
        if (part == 0) return null;
        int number = NumberOf(line.Text);
        bool bracketed = line.Text[0] == '(', own = number == part, counted = char.IsAsciiDigit(line.Text[0]);
        var strength = bracketed ? HeadingStrength.Bracketed : HeadingStrength.Named;
        if (bracketed && !own) return default(PartHeading);
        string behind = line.Text[end..], said = behind.TrimStart(Marks);
        if (said.Length == 0) return new(part, strength, line.Text.Length);
        if (behind.TrimStart() is ['.' or '·' or '-', '.' or '·' or '-', ..]) return default(PartHeading); // a line of a table of contents
        bool isShort = line.IsWhole && line.Text.Length <= Longest;
        if (said.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c))) return isShort && !bracketed ? new(part, HeadingStrength.Worded, line.Text.Length) : default(PartHeading);
        int from = line.Text.Length - said.Length;
        bool isNumbered = start > 0 && (own || !bracketed && !counted);
        if (said.Length < behind.Length) return isNumbered || start == 0 && length >= Telling && isShort ? new(part, strength, from) : null;
        if (bracketed || counted) return default(PartHeading);
        if (IsMoreTitle(said)) return null; // a wording of its own
        return own || length >= Telling && isShort && Opens(said) ? new(part, HeadingStrength.Worded, from) : null;
    }

    /// <summary>A title in other words with a colon or a stop behind it. Where there is one, the whole line is no title.</summary>
    private static PartHeading? Cut(FoldedLine line, FormCatalogue forms)
    {
        int at = line.Text.AsSpan().IndexOfAny(':', '。');
        if (at < 0) return line.Text.Contains("...", StringComparison.Ordinal) || !line.IsWhole || line.Text.Trim().Length > Longest ? default(PartHeading) : null;
        if (Start(line.Text) == 0 || Whole(line.Text[..at], forms) is not { } title) return default(PartHeading);
        int from = line.Text.Length - line.Text[at..].TrimStart(Marks).Length;
        return title with { End = from };
    }

    /// <summary>A whole line that is nearly a name, or says in other words what a part is about.</summary>
    private static PartHeading? Whole(string text, FormCatalogue forms)
    {
        if (text.Length > Longest || char.IsAsciiDigit(text[0])) return null;
        int start = Start(text);
        string title = Label.Compact(text[start..]);
        foreach (var part in title.Length < Telling || title.Any(char.IsAsciiDigit) ? [] : forms.All.SelectMany(f => f.Parts))
        {
            if (part.Names.Any(t => t.Length >= Telling && !(title.Length > t.Length && title.StartsWith(t, StringComparison.Ordinal)) && Nearest.Distance(t, title) <= Math.Max(1, t.Length / 5))) return new(part.Number, HeadingStrength.Named, text.Length);
        }
        if (start == 0 || text.Contains(',') && IsSentence(text[start..])) return null;
        foreach (var (part, all, any) in Words)
        {
            if (all.All(w => title.Contains(w, StringComparison.Ordinal)) && any.Any(w => title.Contains(w, StringComparison.Ordinal))) return new(part, HeadingStrength.Worded, IsSentence(title) ? start : text.Length);
        }
        return null;
    }

    /// <summary>A title in other words with a sentence behind a blank.</summary>
    private static PartHeading? BeforeBlank(FoldedLine line, FormCatalogue forms)
    {
        int start = Start(line.Text);
        for (int at = line.Text.IndexOf(' ', start); at > start; at = line.Text.IndexOf(' ', at + 1))
        {
            string said = line.Text[at..].TrimStart();
            if (said.Length > 0 && IsSentence(said) && Whole(line.Text[..at], forms) is { } title) return title with { End = line.Text.Length - said.Length };
        }
        return null;
    }

    /// <summary>A numeral and something else; a sentence is kept as one.</summary>
    private static PartHeading Numbered(FoldedLine line)
    {
        int start = Start(line.Text), number = char.IsAsciiDigit(line.Text[0]) || line.Text.Length > Longest ? 0 : NumberOf(line.Text);
        return number == 0 ? default : new(number, HeadingStrength.Numeral, IsSentence(line.Text[start..]) ? start : line.Text.Length);
    }

    private static (int Part, int Length, int End) LongestName(string text, int start, FormCatalogue forms)
    {
        (int Part, int Length, int End) best = default;
        foreach (var part in forms.All.SelectMany(f => f.Parts))
        {
            foreach (string name in part.Names.Where(n => n.Length > best.Length))
            {
                if (EndOf(text, start, name) is > 0 and var end) best = (part.Number, name.Length, end);
            }
        }
        return best;
    }

    /// <summary>Where a name ends with which the text begins, whatever separators and blanks stand inside; -1 where it begins otherwise.</summary>
    private static int EndOf(string text, int start, string name)
    {
        int at = start, said = 0;
        for (; at < text.Length && said < name.Length; at++)
        {
            if (text[at] == name[said]) said++;
            else if (said == 0 || Label.Compact(text[at].ToString()).Length > 0) return -1;
        }
        return said == name.Length ? at : -1;
    }

    private static bool IsMoreTitle(string text) =>
        text[0] == '(' ? text.TrimEnd()[^1] == ')' && !IsSentence(text[1..]) : MoreTitle.Any(w => text.StartsWith(w, StringComparison.Ordinal)) && !IsSentence(text);

    /// <summary>Text rather than a title: it holds a figure that is no year, or begins as sentences do.</summary>
    private static bool IsSentence(string text)
    {
        if (Opens(text)) return true;
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            int end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - at != 4 || end == text.Length || text[end] != '年') return true;
            at = end;
        }
        return false;
    }

    private static bool Opens(string text) => Openings.Any(w => text.StartsWith(w, StringComparison.Ordinal));

    /// <summary>Where the title begins, behind 一、 第一部分 1. and the like; 0 where there is no numeral.</summary>
    private static int Start(string text)
    {
        string? bare = text[0] == '第' && text.IndexOf("部分", StringComparison.Ordinal) is > 0 and < 4 and var at ? text[(at + 2)..].TrimStart(' ', '、', ':', '.', ',') : Label.WithoutNumber(text);
        return bare is { Length: > 0 } ? text.Length - bare.Length : 0;
    }

    /// <summary>The numeral at the start, from 1 to 6; 0 where there is none.</summary>
    private static int NumberOf(string text)
    {
        char first = Start(text) == 0 ? ' ' : text.TrimStart('第', '(')[0];
        return char.IsAsciiDigit(first) ? text.TrimStart('(').TakeWhile(char.IsAsciiDigit).Count() == 1 && first is >= '1' and <= '6' ? first - '0' : 0 : Numerals.IndexOf(first, StringComparison.Ordinal) + 1;
    }
}
