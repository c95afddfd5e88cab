using System.Text;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Copying;

/// <summary>What one paragraph says of its own.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Runs">Its runs of characters (<see cref="Shingles"/>).</param>
internal sealed record Substance(ProseParagraph Paragraph, ulong[] Runs);

/// <summary>
/// What a report says of its own: without headings, numbers, punctuation, titles of documents, the agency's names and the sentences
/// that everybody writes alike (there were no requests, no fee was charged). The introduction says what the law prescribes and
/// is never among it.
/// </summary>
internal sealed class OwnText
{
    /// <summary>More than this is no report; the rest is not compared.</summary>
    private const int Most = 100_000;

    private const int Problems = 5;

    private static readonly WordFinder Negations = new("未", "无", "没有", "不存在", "零");

    private static readonly WordFinder FormulaTopics =
        new("申请", "复议", "诉讼", "收费", "信息处理费", "需要报告", "其他事项", "责任追究", "结转", "规章", "规范性文件");

    private readonly List<Substance> all = [];

    private OwnText(Report report, Prose prose)
    {
        string[] names = [.. report.Agency.Names().OrderByDescending(n => n.Length)];
        var own = new StringBuilder();
        int ofProblems = 0, ofOthers = 0;
        foreach (var paragraph in prose.Paragraphs)
        {
            if (paragraph.Part == 0 || paragraph.Heading > 0 || paragraph.InTable) continue;
            ref int length = ref paragraph.Part == Problems ? ref ofProblems : ref ofOthers;
            if (length > Most) continue;
            string text = paragraph.Text.Length > Most ? paragraph.Text[..Most] : paragraph.Text;
            foreach (string name in names) text = text.Replace(name, "", StringComparison.Ordinal);
            TakeOwnWords(text, own.Clear());
            length += own.Length;
            if (own.Length > 0) all.Add(new Substance(paragraph, Shingles.Of(own.ToString())));
        }
    }

    /// <summary>The fifth part, which is compared by itself.</summary>
    public IReadOnlyList<Substance> OfProblems => [.. all.Where(s => s.Paragraph.Part == Problems)];

    /// <summary>All other parts.</summary>
    public IReadOnlyList<Substance> OfOthers => [.. all.Where(s => s.Paragraph.Part != Problems)];

    /// <summary>All of it.</summary>
    public IReadOnlyList<Substance> All => all;

    public static OwnText Of(Report report, Prose prose) => new(report, prose);

    private static void TakeOwnWords(ReadOnlySpan<char> text, StringBuilder own)
    {
        while (!text.IsEmpty)
        {
            int end = text.IndexOfAny('。', '；', '\n');
            var sentence = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            bool formula = sentence.Length <= 60 && Negations.Finds(sentence) && FormulaTopics.Finds(sentence);
            if (!formula) Append(sentence, own);
        }
    }

    private static void Append(ReadOnlySpan<char> sentence, StringBuilder own)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == '《' && sentence[i..Math.Min(sentence.Length, i + 60)].IndexOf('》') is var close && close > 0) i += close;
            else if (Chinese.IsIdeograph(sentence[i]) && !Chinese.IsNumeral(sentence[i])) own.Append(sentence[i]);
        }
    }
}
