using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>A year that cannot be meant: the statistics' period, 截至…12月31日, the report's own title, the date below the text.</summary>
internal sealed class GK263_WrongYear : ReportCheck
{
    private const int Most = 20;

    private static readonly string[] Plans = ["将", "计划", "规划", "力争", "目标", "到", "至", "前", "争取", "预计", "远景", "拟", "—", "-", "～", "期"];
    private static readonly string[] Comparing = ["相比", "以来", "起", "以后", "开始", "印发", "启动", "同期", "比", "制定", "出台", "结转"];
    private static readonly string[] Selves = ["我局", "我委", "我办", "我街道", "我镇", "我乡", "我区", "我县", "我单位", "我中心", "本机关", "本单位", "本局", "本街道", "本镇", "全年", "全区", "全县", "全局", "共收到", "累计"];

    public override Rule Rule { get; } = new("GK263", Severity.Warning,
        new("年份不对", "A wrong year"),
        new("统计期限、截至日期、导语中的报告名称应是报告所属的年度，落款日期应在次年；多是沿用上年文稿没有改。",
            "Period, closing date and title carry the reporting year, the date below the text the year after; wrong ones are mostly left from last year's draft."),
        new("《中华人民共和国政府信息公开条例》第四十九条：上一年度政府信息公开工作年度报告", "Regulations on open government information, article 49: the report on the year before"),
        new Example("reports/minzheng/2024/report.md", "数据统计期限为2023年1月1日至2023年12月31日", "数据统计期限为2024年1月1日至2024年12月31日"));

    public override IEnumerable<Finding> Run(ReportCase given) => Found(given).Take(Most);

    private IEnumerable<Finding> Found(ReportCase given)
    {
        int year = given.Report.Year;
        if (given.Report.Matter.Summary is { } summary && YearMention.In(summary).ToList() is { Count: > 0 } named && named.All(m => m.Year != year))
            yield return At(given.Report.PlaceOf("summary"), $"摘要写的是 {named[0].Year} 年", "the summary names", named[0].Year, year);
        foreach (var paragraph in given.Prose.Paragraphs)
        {
            int done = 0;
            foreach (var mention in YearMention.In(paragraph.Text))
            {
                if (mention.At < done || Wrong(mention, paragraph, year) is not { } wrong) continue;
                done = mention.At + wrong.Length;
                yield return At(paragraph.Place(mention.At, wrong.Length), wrong.Zh, wrong.En, wrong.Year, wrong.Right);
            }
        }
    }

    private static Slip? Wrong(YearMention mention, ProseParagraph paragraph, int year)
    {
        bool introduces = paragraph.Part == 0;
        if (mention.PeriodEnd() is { } end && (mention.Year != year || end != year) && (introduces || mention.Before.IndexOf("统计") >= 0 || (paragraph.Part == 1 && Begins(mention, year))))
            return new($"统计期限写的是 {mention.Year} 年 1 月 1 日至 {end} 年 12 月 31 日", "the period is of", mention.Year != year ? mention.Year : end, year, 24);
        if (mention.Year != year && mention.Before is [.., '截', '至' or '止'] && mention.After.StartsWith("12月31日"))
            return new($"截至日期写的是 {mention.Year} 年 12 月 31 日", "the closing date is of", mention.Year, year, 5);
        if (introduces && mention.Year != year && IsTitle(mention.After))
            return new($"报告名称写的是 {mention.Year} 年", "the title is of", mention.Year, year, 5);
        if (mention.Year != year && mention.Before is [.., '本', '年', '（' or '('] or [.., '本', '年', '度', '（' or '('])
            return new($"“本年度”注的是 {mention.Year} 年", "“this year” is glossed", mention.Year, year, 5);
        if (mention.Year <= year && IsDateAlone(paragraph.Text))
            return new($"落款日期在 {mention.Year} 年", "the date below the text is in", mention.Year, year + 1, 5);
        if (mention.Year > year + 1 && IsFact(mention))
            return new($"提到了 {mention.Year} 年", "the text speaks of", mention.Year, year, 5);
        return mention.Year < year && paragraph.Part == 1 && IsOwnStory(mention, year)
            ? new($"叙述的是 {mention.Year} 年的情况", "the text tells of", mention.Year, year, 5) : null;
    }

    private static bool IsTitle(ReadOnlySpan<char> after)
    {
        if (after.StartsWith("度报告") || after.StartsWith("政府信息公开工作，")) return true; // 编写2024年度报告；梳理2024年政府信息公开工作，
        after = after.TrimStart('度');
        if (after.StartsWith("政府信息公开工作的") || after.StartsWith("政府信息公开工作情况") || after.StartsWith("政府信息公开情况")) return true;
        return after.StartsWith("政府信息公开工作年度报告") || after.StartsWith("政府信息公开年度报告") || after.StartsWith("政府信息公开工作情况报告") || after.StartsWith("政府信息公开工作报告");
    }

    private static bool IsDateAlone(string text) => text.Length < 16 && text.AsSpan().Trim() is [_, _, _, _, '年', .., '日'] && text.Contains('月');

    private static bool IsFact(YearMention mention)
    {
        string sentence = Chinese.SentenceAt(mention.Text, mention.At).Sentence;
        return !Plans.Any(p => sentence.Contains(p, StringComparison.Ordinal)) && mention.Before.LastIndexOf('《') <= mention.Before.LastIndexOf('》');
    }

    /// <summary>A sentence that begins with the period and names no other year.</summary>
    private static bool Begins(YearMention mention, int year)
    {
        var (start, sentence) = Chinese.SentenceAt(mention.Text, mention.At);
        return start == mention.At && YearMention.In(sentence).All(m => m.Year != year);
    }

    /// <summary>2023年，我局… at the start of a sentence that does not speak of the reporting year.</summary>
    private static bool IsOwnStory(YearMention mention, int year)
    {
        var (start, sentence) = Chinese.SentenceAt(mention.Text, mention.At);
        var after = mention.After.TrimStart('度').TrimStart('，').ToString();
        return start == mention.At && Selves.Any(s => after.StartsWith(s, StringComparison.Ordinal))
            && !Comparing.Any(c => sentence.Contains(c, StringComparison.Ordinal)) && YearMention.In(sentence).All(m => m.Year != year);
    }

    private Finding At(SourceSpan place, string zh, string en, int year, int right) =>
        new(Rule, place, new($"{zh}，这里应是 {right} 年，请核对。", $"{en} {year}; {right} is expected here."));

    private readonly record struct Slip(string Zh, string En, int Year, int Right, int Length);
}
