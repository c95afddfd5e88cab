using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;

namespace SiteBuilder.Checks.Claims;

/// <summary>Which paragraphs may say anything that figures can be held against: most do not, and need not be cut into words.</summary>
internal static class Relevance
{
    private static readonly WordFinder Subjects = new(
        "申请", "结转", "复议", "诉讼", "应诉", "规范性文件", "规章", "许可", "处罚", "强制", "收费", "处理费", "新收", "其中", "当中", "占", "主动公开");

    /// <summary>Digits, and the words that deny or say that nothing changed.</summary>
    private static readonly CharacterSet Statements = new("0123456789０１２３４５６７８９未无没零存持");

    private static readonly CharacterSet Numerals = new("〇一二两三四五六七八九十百千万亿");

    private const string Units = "件份条宗起例项个部篇次封批%元余多";

    public static bool MayState(ProseParagraph paragraph, Section section)
    {
        string text = paragraph.Text;
        return (section != Section.Any || Subjects.Finds(text)) && (Statements.IsAnyIn(text) || CountsInWords(text));
    }

    /// <summary>三件, 百分之八.</summary>
    private static bool CountsInWords(string text)
    {
        for (int at = Numerals.IndexIn(text, 0); at >= 0 && at + 1 < text.Length; at = Numerals.IndexIn(text, at + 1))
        {
            if (Units.Contains(text[at + 1]) || text[at + 1] == '分') return true;
        }
        return false;
    }
}
