using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Copying;

/// <summary>Two agencies' reports of one year that largely say the same in the same words.</summary>
internal sealed class GK330_AnotherAgencysText : SiteCheck
{
    /// <summary>In a crowd of equal texts each is compared with a few: one original is enough to name.</summary>
    private const int Neighbours = 8;

    public override Rule Rule { get; } = new("GK330", Severity.Warning,
        new("与其他机关的报告雷同", "Another agency's text"),
        new("同一年度的报告两两比较（按文字指纹，不逐字扫全区）；标题、数字、法规名称、机关名称和“未收到申请”一类的套语不算。重复达到 50% 时提示，可在设置里改（checks: GK330）。谁写在先不作判断。",
            "The reports of one year are compared in pairs by fingerprints; headings, numbers, titles of laws, names of agencies and formulas do not count. From 50% on it is said; the setting checks: GK330 changes that. Who wrote first is not judged."),
        new("国办公开办函〔2021〕30号：对内容雷同、敷衍塞责的报告提出要求", "国办公开办函〔2021〕30号, on reports that are copied or perfunctory"),
        new Example("reports/minzheng/2024/report.md",
            "汛期以前把水库、河道和山洪沟的责任人名单逐一张贴到村口，险情电话同时印在宣传册封底；灌区轮灌的先后顺序提前半月贴出，农户据此安排浇水。取水许可的受理条件、办理环节和收费标准归并成一张清单，企业在窗口拿到的和网上看到的内容完全一致。农村饮水水质的检测结果按季度登出，不合格的水厂一并写明整治期限。",
            "示例县民政局全年通过县政府网站公开养老服务、社会救助和婚姻登记等方面的信息，更新了办事流程图。")
        {
            And = [new Example("reports/minzheng/2024/report.md", "工程招标方面的资料散在各个项目部，归集不够及时，图纸说明专业用语偏多。", "殡葬服务价格的公开还不够细，个别乡镇救助站点的公示更换偏慢。")],
        });

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        decimal threshold = site.Lexicon.Threshold(Rule.Code, 50);
        foreach (var year in site.Prints.GroupBy(p => p.Report.Year))
        {
            foreach (var (print, other) in MostAlike([.. year], threshold))
            {
                if (Compared(print.Report, other.Report) is { } like && like.Share >= threshold) yield return Of(print.Report, other.Report, like);
            }
        }
    }

    private Finding Of(Report report, Report other, Likeness like) => new(Rule, like.Paragraph.Place(0, like.Paragraph.Text.Length), new(
        $"文字有 {like.Share:0}% 与{other.Agency.ShortName}同年度的报告相同；最像的是这一段（{like.ParagraphShare:0}%），见 {other.File} 第 {like.Original.Place(0, 1).Line} 行。",
        $"{like.Share:0}% of the text stands in the report of {other.Agency.Slug} for the same year; most alike is this paragraph ({like.ParagraphShare:0}%), see {other.File}, line {like.Original.Place(0, 1).Line}."));

    /// <summary>For each print the most alike one before it, where the boxes that agree make the threshold possible.</summary>
    private static IEnumerable<(TextPrint Print, TextPrint Other)> MostAlike(IReadOnlyList<TextPrint> prints, decimal threshold)
    {
        double possible = 0.8 * (double)threshold / (200 - (double)Math.Min(threshold, 100));
        var buckets = new Dictionary<ulong, List<TextPrint>>();
        foreach (var print in prints)
        {
            var seen = new HashSet<TextPrint>();
            (double Share, TextPrint? Other) best = (0, null);
            foreach (ulong band in print.Bands())
            {
                if (!buckets.TryGetValue(band, out var bucket)) buckets.Add(band, bucket = []);
                foreach (var other in bucket.Where(o => o.Report.Agency != print.Report.Agency && seen.Add(o)))
                {
                    double share = print.Likeness(other);
                    if (share > best.Share) best = (share, other);
                }
                if (bucket.Count < Neighbours) bucket.Add(print);
            }
            if (best.Other is { } found && best.Share >= possible) yield return (print, found);
        }
    }

    private static Likeness? Compared(Report report, Report other)
    {
        var now = Substance.Of(report, ProseOf(report), part => true);
        return Likeness.Of(now, Substance.Of(other, ProseOf(other), part => true));
    }

    private static Prose ProseOf(Report report) => Prose.Of(report.Narrative, binding => BoundFigures.Print(report, binding));
}
