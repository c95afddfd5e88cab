using System.Buffers;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>Half-width punctuation between Chinese characters.</summary>
internal sealed class GK278_HalfWidthPunctuation : PassageCheck
{
    private const string Marks = ",;:?!()", Full = "，；：？！（）";

    private static readonly SearchValues<char> HalfWidth = SearchValues.Create(Marks);

    public override Rule Rule { get; } = new("GK278", Severity.Warning,
        new("中文里用了半角标点", "Half-width punctuation in Chinese text"),
        new("中文与中文之间用全角标点；数字、网址和外文里的不算。", "Between Chinese characters punctuation is full-width; numbers, addresses and Latin text are another matter."),
        new("《标点符号用法》（GB/T 15834—2011）", "GB/T 15834—2011, use of punctuation marks"),
        new Example("reports/minzheng/2024/report.md", "局办公室按季度抽查公开内容,年内", "局办公室按季度抽查公开内容，年内"));

    public override bool Concerns(string text, Lexicon lexicon) => text.AsSpan().ContainsAny(HalfWidth);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        string text = given.Passage.Text;
        int first = -1, count = 0;
        for (int i = text.AsSpan().IndexOfAny(HalfWidth); i >= 0; i = Next(text, i + 1))
        {
            if (!IsChinese(Chinese.At(text, i - 1)) || !IsChinese(Chinese.At(text, i + 1))) continue;
            if (count++ == 0) first = i;
        }
        if (count == 0) yield break;
        string more = count > 1 ? $"这一段共有 {count} 处。" : "";
        yield return new Finding(Rule, given.Passage.Place(first, 1), new(
            $"“{Chinese.Around(text, first, 1)}”中的“{text[first]}”是半角标点，应为“{Full[Marks.IndexOf(text[first])]}”。{more}",
            $"“{text[first]}” in “{Chinese.Around(text, first, 1)}” is half-width; it should be “{Full[Marks.IndexOf(text[first])]}”.{(count > 1 ? $" {count} of them in this paragraph." : "")}"));
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(HalfWidth) is >= 0 and var next ? from + next : -1;

    private static bool IsChinese(char c) => Chinese.IsIdeograph(c) || c is '》' or '《' or '”' or '“' or '）' or '（' or '〕' or '。' or '，' or '、' or '；' or '：';
}
