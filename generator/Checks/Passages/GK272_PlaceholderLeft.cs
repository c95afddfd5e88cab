using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>Something left to be filled in: XX, ___, 待补充, TODO, 【】, empty brackets. Masked names (张××) are wanted.</summary>
internal sealed class GK272_PlaceholderLeft : PassageCheck
{
    private const string Units = "县区市省州旗镇乡村局委办厅处科部院站所年月日件条次篇人个项万元号份期家场万户%％路街";
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文穆纳撒哈拜某";

    private static readonly WordFinder Finder = new([
        "XX", "ＸＸ", "××", "xx", "○○", "__", "＿＿", "待补充", "待填写", "待填报", "待定", "待补", "待核实", "TODO", "TBD", "FIXME", "此处填写", "请在此", "请填写", "【", "()", "（）", "( )", "（ ）", "（　）", "《》", "“”", "〔〕",
    ]);

    public override Rule Rule { get; } = new("GK272", Severity.Warning,
        new("占位符没有填", "A placeholder was left"),
        new("模板里留给填报人的空位（XX、___、待补充、【】、空括号）没有填上内容。隐去的人名（张××）不算。",
            "A gap that a template leaves for the editor (XX, ___, “待补充”, empty brackets) was not filled. Masked names (“张××”) do not count."),
        new("国办公开办函〔2021〕30号：内容应当准确、完整", "国办公开办函〔2021〕30号: accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "XX县政府网站民政专栏", "县政府网站民政专栏"));

    public override bool Concerns(string text, Lexicon lexicon) => Finder.Finds(text);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        string text = passage.Text;
        int done = 0;
        foreach (var (at, word) in Finder.In(text))
        {
            if (at < done) continue;
            int end = at + word.Length;
            while (end < text.Length && text[end] == word[^1] && word[0] == word[^1]) end++;
            done = end;
            if (word == "【")
            {
                int close = text.AsSpan(at, Math.Min(40, text.Length - at)).IndexOf('】');
                if (close < 0 || !IsGap(text[(at + 1)..(at + close)])) continue;
                end = at + close + 1;
            }
            else if (!IsLeft(text, at, end)) continue;
            yield return new Finding(Rule, passage.Place(at, end - at), new(
                $"“{text[at..Math.Min(end, at + 20)]}”像是没有填的占位符（{Chinese.Around(text, at, end - at)}），请填上内容或删去。",
                $"“{text[at..Math.Min(end, at + 20)]}” looks like a placeholder ({Chinese.Around(text, at, end - at)}); fill it in or remove it."));
        }
    }

    private static bool IsGap(string inside) =>
        inside.AsSpan().Trim().IsEmpty || inside.Contains('填') || inside.Contains("插入", StringComparison.Ordinal) || inside.Contains("××", StringComparison.Ordinal) || inside.Contains("XX", StringComparison.Ordinal);

    private static bool IsLeft(string text, int at, int end)
    {
        char before = Chinese.At(text, at - 1), after = Chinese.At(text, end);
        return text[at] switch
        {
            'X' or 'x' or 'Ｘ' or '×' or '○' => IsBlank(before, after),
            '_' or '＿' => !IsAddress(before) && !IsAddress(after),
            '待' => !Chinese.IsIdeograph(before) && !Chinese.IsIdeograph(after),
            'T' or 'F' => !char.IsAsciiLetterOrDigit(before) && !char.IsAsciiLetterOrDigit(after),
            '此' or '请' => !Chinese.IsIdeograph(before),
            _ => true,
        };
    }

    private static bool IsAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '@';

    /// <summary>XX before a unit or after no word; neither part of a Latin word, nor digits masked inside a number, nor 二○○八.</summary>
    private static bool IsBlank(char before, char after)
    {
        if (char.IsAsciiLetter(before) || char.IsAsciiLetterOrDigit(after) || after is '*' || Chinese.IsNumeral(before)) return false;
        if (Units.Contains(after)) return true;
        if (char.IsAsciiDigit(before)) return false;
        return !Chinese.IsIdeograph(before) ? Chinese.IsIdeograph(after) : !Surnames.Contains(before) && Chinese.IsIdeograph(after);
    }
}
