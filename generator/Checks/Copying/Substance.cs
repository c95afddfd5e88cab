using System.Text;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Copying;

/// <summary>
/// What a paragraph says of its own: without headings, numbers, punctuation, titles of documents, the agency's names and the sentences
/// that everybody writes alike (there were no requests, no fee was charged).
/// </summary>
internal sealed record Substance(ProseParagraph Paragraph, string Text)
{
    /// <summary>More than this is no report; the rest is not compared.</summary>
    private const int Most = 100_000;

    private static readonly string[] Negations = ["未", "无", "没有", "不存在", "零"];
    private static readonly string[] FormulaTopics = ["申请", "复议", "诉讼", "收费", "信息处理费", "需要报告", "其他事项", "责任追究", "结转", "规章", "规范性文件"];

    /// <summary>The paragraphs of some parts, in order; the introduction says what the law prescribes and is never among them.</summary>
    public static IReadOnlyList<Substance> Of(Report report, Prose prose, Func<int, bool> ofPart)
    {
        var names = report.Agency.Names().OrderByDescending(n => n.Length).ToList();
        var found = new List<Substance>();
        int length = 0;
        foreach (var paragraph in prose.Paragraphs)
        {
            if (paragraph.Part == 0 || paragraph.Heading > 0 || paragraph.InTable || !ofPart(paragraph.Part) || length > Most) continue;
            string text = paragraph.Text.Length > Most ? paragraph.Text[..Most] : paragraph.Text;
            foreach (string name in names) text = text.Replace(name, "", StringComparison.Ordinal);
            string own = OwnWords(text);
            length += own.Length;
            if (own.Length > 0) found.Add(new Substance(paragraph, own));
        }
        return found;
    }

    private static string OwnWords(string text)
    {
        var own = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny('。', '；', '\n');
            var sentence = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!IsFormula(sentence)) Append(sentence, own);
        }
        return own.ToString();
    }

    private static bool IsFormula(ReadOnlySpan<char> sentence) => sentence.Length <= 60 && Holds(sentence, Negations) && Holds(sentence, FormulaTopics);

    private static bool Holds(ReadOnlySpan<char> sentence, string[] words)
    {
        foreach (string word in words)
        {
            if (sentence.Contains(word, StringComparison.Ordinal)) return true;
        }
        return false;
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
