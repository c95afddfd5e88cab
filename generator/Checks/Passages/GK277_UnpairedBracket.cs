using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A bracket, title mark or quotation mark without its other half.</summary>
internal sealed class GK277_UnpairedBracket : PassageCheck
{
    private const string Opening = "《（“〔【「『〈(", Closing = "》）”〕】」』〉)";

    private static readonly CharacterSet Halves = new(Opening + Closing);

    public override Rule Rule { get; } = new("GK277", Severity.Warning,
        new("括号、书名号或引号不成对", "An unpaired bracket or quotation mark"),
        new("成对的标点少了一半，读者分不清标题或者引文到哪里为止。", "With half of a pair missing nobody knows where a title or a quotation ends."),
        new("《标点符号用法》（GB/T 15834—2011）", "GB/T 15834—2011, use of punctuation marks"),
        new Example("reports/minzheng/2024/report.md", "《中华人民共和国政府信息公开条例第五十条", "《中华人民共和国政府信息公开条例》第五十条"));

    public override bool Concerns(string text, Lexicon lexicon) => Halves.IsAnyIn(text);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        if (Unpaired(given.Passage.Text) is not { } at) yield break;
        string text = given.Passage.Text;
        bool opens = Opening.Contains(text[at]);
        char other = opens ? Closing[Opening.IndexOf(text[at])] : Opening[Closing.IndexOf(text[at])];
        yield return new Finding(Rule, given.Passage.Place(at, 1), new(
            $"“{Chinese.Around(text, at, 1)}”中的“{text[at]}”没有与之成对的“{other}”。", $"“{text[at]}” in “{Chinese.Around(text, at, 1)}” has no “{other}”."));
    }

    /// <summary>The first one that is left alone: later ones often follow from it.</summary>
    private static int? Unpaired(string text)
    {
        var open = new Stack<int>();
        for (int i = Halves.IndexIn(text); i >= 0 && i < text.Length; i++)
        {
            if (Opening.Contains(text[i])) open.Push(i);
            else if (Closing.IndexOf(text[i]) is var kind && kind >= 0)
            {
                if (open.Count > 0 && Half(text[open.Peek()]) == Half(Opening[kind])) open.Pop();
                else if (text[i] is ')' or '）' && IsListMark(text, i)) continue;
                else return open.Count > 0 ? open.Peek() : i;
            }
        }
        return open.Count > 0 ? open.Last() : null;
    }

    /// <summary>Brackets of both widths make a pair here; the width is another check's.</summary>
    private static char Half(char c) => c == '（' ? '(' : c;

    /// <summary>1） and 一) count items and have no other half.</summary>
    private static bool IsListMark(string text, int at)
    {
        int from = at;
        while (from > 0 && at - from < 4 && (char.IsAsciiLetterOrDigit(text[from - 1]) || Chinese.IsNumeral(text[from - 1]))) from--;
        return from < at && (char.IsAsciiDigit(text[at - 1]) || Chinese.IsBoundary(Chinese.At(text, from - 1)));
    }
}
