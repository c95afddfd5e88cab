using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A word that stands twice in a row: 公开工作工作. Words that are meant twice (区政府政府信息公开, 一件一件) are left alone.</summary>
internal sealed class GK275_DoubledWord : PassageCheck
{
    private const int Longest = 8;

    /// <summary>Words that may meet themselves where one phrase ends and the next begins.</summary>
    private static readonly string[] Meeting =
    [
        "政府政府", "工作工作人员", "工作工作机", "工作工作制", "工作工作方案", "工作工作要点", "工作工作流程", "公开公开目录", "公开公开指南", "公开公开平台", "公开公开透明", "公开公开栏", "公开公开专栏", "公开公开专区", "公开公开渠道", "公开公开方式", "公开公开属性", "信息信息化", "信息信息资源", "信息信息系统", "管理管理", "申请申请人", "服务服务",
        "研究研究", "讨论讨论", "考虑考虑", "商量商量", "人民人民", "问题问题", "平台平台", "办公办公室", "监督监督员", "社区社区", "街道街道", "处罚处罚决定", "许可许可决定", "统计统计", "数据数据", "实施实施方案", "实施实施意见", "实施实施细则", "考核考核办法", "评议评议办法", "审查审查制度",
    ];

    /// <summary>What ends the name of an organ, which may begin with the word before it: 推动教育教育局牵头.</summary>
    private const string OrganEnds = "局委部厅院站所办馆处科股室";

    public override Rule Rule { get; } = new("GK275", Severity.Warning,
        new("词语重复", "A word stands twice"),
        new("同一个词连着写了两遍，多是修改时留下的。", "The same word stands twice in a row, mostly left from an edit."),
        new("国办秘函〔2019〕19号：政府网站检查指标", "国办秘函〔2019〕19号: indicators of the inspection of government websites"),
        new Example("reports/minzheng/2024/report.md", "年内举办一次业务培训培训，", "年内举办一次业务培训，"));

    public override bool Concerns(string text, Lexicon lexicon) => FirstDoubled(text) || text.Contains("的的", StringComparison.Ordinal) || text.Contains("了了", StringComparison.Ordinal);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        string text = passage.Text;
        int quietUntil = 0;
        for (int i = 3; i < text.Length; i++)
        {
            for (uint lengths = i < quietUntil ? 0 : Lengths(text, i); lengths != 0; lengths &= lengths - 1)
            {
                int length = BitOperations.TrailingZeroCount(lengths), at = i - 2 * length + 1;
                if (!IsDoubled(text, i, length) || IsMeant(text, at, length)) continue;
                quietUntil = i + length;
                string word = text.Substring(at, length);
                yield return new Finding(Rule, passage.Place(at + length, length), new($"“{word}”连着写了两遍，请删去一个。", $"“{word}” stands twice in a row; remove one."));
                break;
            }
        }
        foreach (int at in Particles(text))
            yield return new Finding(Rule, passage.Place(at + 1, 1), new($"“{text[at]}”连着写了两遍，请删去一个。", $"“{text[at]}” stands twice in a row; remove one."));
    }

    private static bool FirstDoubled(string text)
    {
        for (int i = 3; i < text.Length; i++)
        {
            for (uint lengths = Lengths(text, i); lengths != 0; lengths &= lengths - 1)
            {
                if (IsDoubled(text, i, BitOperations.TrailingZeroCount(lengths))) return true;
            }
        }
        return false;
    }

    /// <summary>How long a word may be that ends here for the second time, as bits: so far before stands the same character.</summary>
    private static uint Lengths(string text, int end)
    {
        if (end >= Longest)
        {
            var before = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.AsSpan(end - Longest, Longest)));
            uint same = Vector128.Equals(before, Vector128.Create((ushort)text[end])).ExtractMostSignificantBits();
            return same == 0 ? 0 : Reversed(same) & ~3u;
        }
        uint lengths = 0;
        for (int length = 2; length <= end; length++)
        {
            if (text[end - length] == text[end]) lengths |= 1u << length;
        }
        return lengths;
    }

    /// <summary>The bit of the character eight before becomes bit 8.</summary>
    private static uint Reversed(uint bits)
    {
        uint lengths = 0;
        for (; bits != 0; bits &= bits - 1) lengths |= 1u << (Longest - BitOperations.TrailingZeroCount(bits));
        return lengths;
    }

    /// <summary>The same ideographs twice, and no more of them before: of three in a row the first two are told.</summary>
    private static bool IsDoubled(string text, int end, int length)
    {
        int second = end - length + 1, first = second - length;
        if (first < 0 || !text.AsSpan(first, length).SequenceEqual(text.AsSpan(second, length))) return false;
        for (int i = first; i < second; i++)
        {
            if (!Chinese.IsIdeograph(text[i])) return false;
        }
        return first == 0 || text[first - 1] != text[second - 1] || !Chinese.IsIdeograph(text[first - 1]);
    }

    private static bool IsMeant(string text, int at, int length)
    {
        char first = text[at];
        if ("一逐每挨".Contains(first) || length == 2 && "年月天处时层人户家步".Contains(first) || text.AsSpan(at, length).IndexOf(first) != text.AsSpan(at, length).LastIndexOf(first)) return true;
        if (OrganEnds.Contains(Chinese.At(text, at + 2 * length))) return true;
        for (int i = at; i < at + length; i++)
        {
            if (Chinese.IsNumeral(text[i])) return true;
        }
        return Meeting.Any(m => text.AsSpan(at).StartsWith(m, StringComparison.Ordinal));
    }

    /// <summary>的的 and 了了, but not 目的的 or 为了了解.</summary>
    private static IEnumerable<int> Particles(string text)
    {
        for (int at = text.IndexOf("的的", StringComparison.Ordinal); at >= 0; at = text.IndexOf("的的", at + 2, StringComparison.Ordinal))
        {
            if (Chinese.At(text, at - 1) is not ('目' or '标' or '有') && Chinese.At(text, at + 2) is not '确') yield return at;
        }
        for (int at = text.IndexOf("了了", StringComparison.Ordinal); at >= 0; at = text.IndexOf("了了", at + 2, StringComparison.Ordinal))
        {
            if (Chinese.At(text, at + 2) is not ('解' or '望' or '结' or '断')) yield return at;
        }
    }
}
