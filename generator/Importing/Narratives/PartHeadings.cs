using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Narratives;

/// <summary>How surely a paragraph is the heading of a part.</summary>
internal enum HeadingStrength
{
    None,

    /// <summary>五、 and something else: one of two numbering systems perhaps.</summary>
    Numeral,

    /// <summary>It says what the part is about.</summary>
    Title,
}

/// <summary>Recognises the headings of the six parts in all their wordings, with or without a numeral, and with a wrong one.</summary>
internal static class PartHeadings
{
    private const int Longest = 45;

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

    public static HeadingStrength Strength(string text, FormCatalogue forms) => Find(text, forms).Strength;

    /// <summary>The part that a paragraph heads; 0 where it heads none.</summary>
    public static (int Part, HeadingStrength Strength) Find(string text, FormCatalogue forms)
    {
        string folded = CompatibilityCharacters.Fold(text).Trim();
        if (folded.Length is < 3 or > Longest || folded[0] == '(' || folded.Contains('。') || folded.Contains("...", StringComparison.Ordinal) || folded.Contains('…')) return (0, HeadingStrength.None);
        string? bare = WithoutNumeral(folded);
        string title = Label.Compact(bare ?? folded);
        foreach (var part in forms.All.SelectMany(f => f.Parts))
        {
            if (part.Names.Contains(title)) return (part.Number, HeadingStrength.Title);
        }
        const int telling = 6;
        if (title.Length >= telling && !char.IsAsciiDigit(folded[0]))
        {
            foreach (var part in forms.All.SelectMany(f => f.Parts))
            {
                if (part.Names.Any(t => t.Length >= telling && Nearest.Distance(t, title) <= Math.Max(1, t.Length / 5))) return (part.Number, HeadingStrength.Title);
            }
        }
        if (bare is null || char.IsAsciiDigit(folded[0]) || title.AsSpan().ContainsAny('；', '，')) return (0, HeadingStrength.None);
        foreach (var (part, all, any) in Words)
        {
            if (all.All(w => title.Contains(w, StringComparison.Ordinal)) && any.Any(w => title.Contains(w, StringComparison.Ordinal))) return (part, HeadingStrength.Title);
        }
        int numeral = "一二三四五六".IndexOf(folded.TrimStart('第')[0], StringComparison.Ordinal) + 1;
        return numeral > 0 ? (numeral, HeadingStrength.Numeral) : (0, HeadingStrength.None);
    }

    /// <summary>一、 第一部分 1. and the like; null where there is none.</summary>
    private static string? WithoutNumeral(string text)
    {
        if (text[0] == '第' && text.IndexOf("部分", StringComparison.Ordinal) is > 0 and < 4 and var at) return text[(at + 2)..].TrimStart(' ', '、', ':', '.', ',');
        return Label.WithoutNumber(text);
    }
}
