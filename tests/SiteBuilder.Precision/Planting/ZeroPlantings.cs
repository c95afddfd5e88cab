using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>The text says that there was nothing, and the table holds something.</summary>
internal sealed class ZeroPlanting(string name, string address, string[] sentences) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new ZeroPlanting("文字 误称未收到申请", "requests.new.total", ["全年未收到政府信息公开申请。", "本年度没有收到政府信息公开申请。", "我单位未接到依申请公开的申请。", "收到政府信息公开申请0件。"]),
        new ZeroPlanting("文字 误称没有复议", "disputes.review.total", ["全年未发生行政复议。", "没有因政府信息公开被申请行政复议。", "无行政复议案件。"]),
        new ZeroPlanting("文字 误称没有诉讼", "disputes.direct.total", ["全年未发生行政诉讼。", "未因政府信息公开被提起行政诉讼。"]),
        new ZeroPlanting("文字 误称没有结转", "requests.carried_out.total", ["没有结转下年度的申请。", "无结转下年度继续办理的申请。"]),
    ];

    public override string Name => name;

    public override bool IsExact => false;

    public override IReadOnlyList<string> Codes => ClaimPlanting.Judging;

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (report.Sheet[address] == 0) return null;
        string sentence = sentences[dice.Below(sentences.Length)];
        string text = district.CleanText(report, "report.md");
        int at = text.IndexOf("### （三）", StringComparison.Ordinal);
        return Planted.InText(report, text.Insert(at, sentence + "\n\n"), sentence);
    }
}
