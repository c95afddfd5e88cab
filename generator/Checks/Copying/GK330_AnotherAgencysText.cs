using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Copying;

/// <summary>Two agencies' reports of one year that largely say the same in the same words.</summary>
internal sealed class GK330_AnotherAgencysText : SiteCheck
{
    private const string Paragraph = "补贴的受理条件、办理环节和发放标准归并成一张清单，群众在窗口拿到的和网上看到的内容完全一致；申报的先后顺序提前半月贴到村口，各户据此安排时间。"
        + "审核通过的名册按季度登出，没有通过的一并写明理由，本人可以查询、可以申诉。宣传册封底印有咨询电话，夜间由值班室接听并登记。";

    public override Rule Rule { get; } = new(AlikeTexts.Code, Severity.Warning,
        new("与其他机关的报告雷同", "Another agency's text"),
        new("同一年度的报告两两比较（按文字指纹，不逐字扫全区）；标题、数字、法规名称、机关名称和“未收到申请”一类的套语不算。重复达到 50% 时提示，可在设置里改（checks: GK330）。谁写在先不作判断。",
            "The reports of one year are compared in pairs by fingerprints; headings, numbers, titles of laws, names of agencies and formulas do not count. From 50% on it is said; the setting checks: GK330 changes that. Who wrote first is not judged."),
        new("国办公开办函〔2021〕30号：对内容雷同、敷衍塞责的报告提出要求", "国办公开办函〔2021〕30号, on reports that are copied or perfunctory"),
        new Example("reports/zhengwufuwu/2023/report.md", Paragraph, "窗口办理的事项按办事人的问法重新归类，材料清单减去了重复的证明。")
        {
            And =
            [
                new Example("reports/minzheng/2023/report.md", Paragraph, "重点公布了最低生活保障标准的调整依据，并将社会组织年检结果按月列出。"),
                new Example("reports/minzheng/2023/report.md", "评价器的结果按月汇总，连续两个月垫底的窗口由分管领导约谈。", "分管负责人召集两次会议研究公开工作，并接受县政府办公室的检查。"),
                new Example("reports/minzheng/2023/report.md", "把收费项目汇总成一张表，放在大厅入口和首页的显著位置。", "从下半年起每月五日更新名录，同时在网站首页给出入口。"),
            ],
        });

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        decimal threshold = AlikeTexts.Threshold(site.Lexicon);
        var pairs = site.Alike.Pairs.ToList();
        Finding? Found(Report report, Report other) => Compared(report, other) is { } like && like.Share >= threshold ? Of(report, other, like) : null;
        return pairs.Count == 0 ? [] : pairs.AsParallel().AsOrdered().Select(pair => site.Known.OfPair(pair.Report, pair.Other, Found)).OfType<Finding>();
    }

    private Finding Of(Report report, Report other, Likeness like) => new(Rule, like.Paragraph.Place(0, like.Paragraph.Text.Length), new(
        $"文字有 {like.Share:0}% 与{other.Agency.ShortName}同年度的报告相同；最像的是这一段（{like.ParagraphShare:0}%），见 {other.File} 第 {like.Original.Place(0, 1).Line} 行。",
        $"{like.Share:0}% of the text stands in the report of {other.Agency.Slug} for the same year; most alike is this paragraph ({like.ParagraphShare:0}%), see {other.File}, line {like.Original.Place(0, 1).Line}."));

    private static Likeness? Compared(Report report, Report other) => Likeness.Of(TextOf(report).All, TextOf(other).All);

    private static OwnText TextOf(Report report) => OwnText.Of(report, Prose.Of(report.Narrative, binding => BoundFigures.Read(report, binding)));
}
