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

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        string text = passage.Text;
        for (int i = text.AsSpan().IndexOfAny(Marks); i >= 0 && i < text.Length;)
        {
            int end = i;
            while (end < text.Length && Marks.Contains(text[end])) end++;
            if (end - i > 1)
            {
                string marks = string.Join("”“", text[i..Math.Min(end, i + 6)].AsEnumerable());
                yield return new Finding(Rule, passage.Place(i, end - i), new($"标点“{marks}”连在一起，应只留一个。", $"The marks “{marks}” stand together; keep one."));
            }
            int next = end < text.Length ? text.AsSpan(end).IndexOfAny(Marks) : -1;
            i = next < 0 ? -1 : end + next;
        }
    }
}
