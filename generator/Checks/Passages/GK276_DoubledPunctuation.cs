using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>Two marks of punctuation where one belongs: 。。 or ，。</summary>
internal sealed class GK276_DoubledPunctuation : PassageCheck
{
    private const string Marks = "，。、；：";

    public override Rule Rule { get; } = new("GK276", Severity.Warning,
        new("标点重复", "Two marks of punctuation"),
        new("两个标点连在一起，多是增删文字时留下的。", "Two marks stand together, mostly left from an edit."),
        new("《标点符号用法》（GB/T 15834—2011）", "GB/T 15834—2011, use of punctuation marks"),
        new Example("reports/minzheng/2024/report.md", "更新了办事流程图。。", "更新了办事流程图。"));

    public override bool Concerns(string text, Lexicon lexicon) => FirstPair(text, 0) >= 0;

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        string text = passage.Text;
        for (int i = FirstPair(text, 0); i >= 0; i = FirstPair(text, i))
        {
            int start = i;
            while (i < text.Length && Marks.Contains(text[i])) i++;
            string marks = string.Join("”“", text[start..Math.Min(i, start + 6)].AsEnumerable());
            yield return new Finding(Rule, passage.Place(start, i - start), new($"标点“{marks}”连在一起，应只留一个。", $"The marks “{marks}” stand together; keep one."));
        }
    }

    /// <summary>Where two marks stand together, or -1.</summary>
    private static int FirstPair(string text, int from)
    {
        while (from + 1 < text.Length)
        {
            int next = text.AsSpan(from).IndexOfAny(Marks);
            if (next < 0) return -1;
            from += next;
            if (from + 1 < text.Length && Marks.Contains(text[from + 1])) return from;
            from++;
        }
        return -1;
    }
}
