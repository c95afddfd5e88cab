using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A unit whose number is missing: 收到申请 件, 增长%.</summary>
internal sealed class GK273_NumberMissing : PassageCheck
{
    private static readonly CharacterSet Units = new("件条篇次人项份期场个%％");

    private const string Ends = "，。；、,;）)";

    private static readonly string[] Verbs = ["共", "共计", "合计", "总计", "累计", "达到", "增长", "下降", "占", "率为", "比为", "增加", "减少"];

    public override Rule Rule { get; } = new("GK273", Severity.Warning,
        new("数字漏填", "A number is missing"),
        new("单位前面没有数，多是从模板里留下的空。", "A unit stands without its number, mostly a gap left from a template."),
        new("国办公开办函〔2021〕30号：数据应当准确、完整", "国办公开办函〔2021〕30号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "全年新收政府信息公开申请 件，", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件，"));

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        if (passage.InTable) yield break;
        string text = passage.Text;
        for (int i = Units.IndexIn(text, 1); i >= 0; i = Units.IndexIn(text, i + 1))
        {
            int before = i - 1;
            while (before > 0 && i - before < 8 && text[before] is ' ' or '\u3000') before--;
            if (!Ends.Contains(Chinese.At(text, i + 1)) || !Chinese.IsIdeograph(text[before]) || Chinese.IsNumeral(text[before]) || "几多若数余半每各这那某".Contains(text[before])) continue;
            bool gap = before < i - 1 && text[i] is '件' or '条' or '篇' or '次';
            if (!gap && !(text[i] is '%' or '％' or '件' or '条' or '篇' && EndsWithVerb(text.AsSpan(0, before + 1))) || passage.IsBound(before)) continue;
            yield return new Finding(Rule, passage.Place(before + 1, i - before), new(
                $"“{Chinese.Around(text, i, 1)}”中“{text[i]}”的前面没有数，请填上。", $"“{Chinese.Around(text, i, 1)}”: no number stands before “{text[i]}”."));
        }
    }

    private static bool EndsWithVerb(ReadOnlySpan<char> text)
    {
        foreach (string verb in Verbs)
        {
            if (text.EndsWith(verb, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
