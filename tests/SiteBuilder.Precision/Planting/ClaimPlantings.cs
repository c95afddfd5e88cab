using System.Text;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>A number of the text that is not the table's.</summary>
internal sealed class ClaimPlanting(string name, string word) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new ClaimPlanting("文字 本年新收", "requests.new.total"),
        new ClaimPlanting("文字 新收中的自然人", "requests.new.natural"),
        new ClaimPlanting("文字 新收中的商业企业", "requests.new.enterprise"),
        new ClaimPlanting("文字 上年结转", "requests.carried_in.total"),
        new ClaimPlanting("文字 办结", "requests.closed.total"),
        new ClaimPlanting("文字 予以公开", "requests.granted.total"),
        new ClaimPlanting("文字 部分公开", "requests.partial.total"),
        new ClaimPlanting("文字 不予公开", "denied"),
        new ClaimPlanting("文字 结转下年度", "requests.carried_out.total"),
        new ClaimPlanting("文字 行政复议", "disputes.review.total"),
        new ClaimPlanting("文字 复议维持", "disputes.review.upheld"),
        new ClaimPlanting("文字 行政诉讼", "suits_sum"),
        new ClaimPlanting("文字 制发件数", "proactive.normative.issued"),
        new ClaimPlanting("文字 废止件数", "proactive.normative.repealed"),
        new ClaimPlanting("文字 现行有效件数", "proactive.normative.in_force"),
        new ClaimPlanting("文字 新制作数量", "proactive.normative.made"),
        new ClaimPlanting("文字 行政许可", "proactive.license.decisions"),
        new ClaimPlanting("文字 行政处罚", "proactive.penalty.decisions"),
        new ClaimPlanting("文字 收费金额", "proactive.fees.amount_wan"),
        new ClaimPlanting("文字 与上年比", "growth_percent"),
    ];

    /// <summary>The checks that hold the text against the tables; GK249 only offers bindings.</summary>
    public static readonly IReadOnlyList<string> Judging = ["GK23x", .. Enumerable.Range(240, 9).Select(n => $"GK{n}")];

    public override string Name => name;

    public override bool IsExact => false;

    public override IReadOnlyList<string> Codes => Judging;

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        var wording = new OneWrongNumber(district.Seed, word, dice);
        var files = district.Written(report, wording);
        if (wording.Wrong is null) return null;
        string path = TestDistrict.PathOf(report, "report.md");
        return new Planted(report, Planted.One(path, files[path])) { What = $"{word} → {wording.Wrong}: {Around(district.CleanText(report, "report.md"), Encoding.UTF8.GetString(files[path]))}", File = "report.md" };
    }

    /// <summary>The changed text around the first difference.</summary>
    private static string Around(string clean, string changed)
    {
        int at = clean.Zip(changed).TakeWhile(pair => pair.First == pair.Second).Count();
        return changed[Math.Max(0, at - 90)..Math.Min(changed.Length, at + 30)].ReplaceLineEndings(" ");
    }
}

/// <summary>Words a report as it was, but for one number.</summary>
internal sealed class OneWrongNumber(string seed, string word, Dice dice) : ManyWordings(seed)
{
    /// <summary>The number as it was misprinted; null: the report does not say it.</summary>
    public string? Wrong { get; private set; }

    public override string? Figure(string address, ReportFigures report) =>
        address == word ? Wrong ??= Typed(Misread(report.Sheet[address]), dice) : base.Figure(address, report);

    public override string Word(string other, ReportFigures report)
    {
        if (other != word) return base.Word(other, report);
        return Wrong ??= word == "growth_percent" ? OtherGrowth(report) : Typed(Misread(Derived.Value(word, report)), dice);
    }

    private decimal Misread(decimal value)
    {
        if (value != decimal.Truncate(value)) return value + dice.Between(1, 9) * 0.1m;
        if (value >= 10 && value % 11 != 0 && value < 100 && dice.Chance(40)) return value % 10 * 10 + decimal.Truncate(value / 10);
        int off = dice.Between(1, 3);
        return value > off && dice.Chance(50) ? value - off : value + off;
    }

    private string OtherGrowth(ReportFigures report)
    {
        string right = Derived.Growth(report);
        return right == "持平" ? "上升12.5%" : right.StartsWith("上升", StringComparison.Ordinal) && dice.Chance(50) ? "下降" + right[2..] : right[..2] + "3.7%";
    }
}
