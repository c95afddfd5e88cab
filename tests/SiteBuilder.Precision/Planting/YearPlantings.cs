using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>Reports that are sound in themselves, text and tables, and do not fit last year's.</summary>
internal sealed class YearPlanting(string name, string code, Func<FigureSheet, FigureSheet, Dice, bool> change) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new YearPlanting("上年结转接不上", "GK202", CarriedIn),
        new YearPlanting("上年结转换了申请人类别", "GK202", CarriedInOther),
        new YearPlanting("现行有效件数接不上", "GK205", (now, last, dice) => Set(now, last, "proactive.normative.in_force", v => v + dice.Between(1, 4))),
        new YearPlanting("上一年项目数量接不上", "GK206", (now, last, dice) => last.Has("proactive.license.prev_items") && Set(now, last, $"proactive.{Pick(["license", "other_service", "penalty", "coercion"], dice)}.prev_items", v => v + dice.Between(1, 4))),
        new YearPlanting("废止的比原有的多", "GK209", Repealed),
        new YearPlanting("公开总数少于本年新公开", "GK210", (now, _, _) => now.Has("proactive.normative.public_total") && Put(now, "proactive.normative.public_total", now["proactive.normative.published"] - 1)),
        new YearPlanting("新公开多于新制作", "GK211", (now, _, _) => now.Has("proactive.normative.made") && Put(now, "proactive.normative.published", now["proactive.normative.made"] + 1)),
        new YearPlanting("处理决定数量大了百倍", "GK213", (now, last, dice) => Leap(now, last, dice)),
        new YearPlanting("收费金额元当万元", "GK213", (now, last, _) => last.Has("proactive.fees.amount_wan") && now["proactive.fees.amount_wan"] > 0 && Put(now, "proactive.fees.amount_wan", now["proactive.fees.amount_wan"] * 10000)),
        new YearPlanting("表二照抄上年", "GK214", CopyProactive),
        new YearPlanting("区级机关填了规章", "GK216", (now, _, _) => Put(now, now.Has("proactive.rules.issued") ? "proactive.rules.issued" : "proactive.rules.made", 1)),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => [code];

    /// <summary>The district's sum differs as well, last year's stock does, and next year's text speaks of growth since the figures as they were.</summary>
    public override IReadOnlyList<string> Follows => ["GK205", "GK207", "GK209", "GK210", "GK211", "GK213", "GK216", "GK240", "GK301", "GK302", "GK309"];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (report.Before is not { } before || report.Agency.IsGovernment) return null;
        bool fits = false;
        var changed = report.With(sheet => fits = change(sheet, before.Sheet, dice));
        return fits ? Sheets.Whole(district, changed, name) : null;
    }

    private static bool CarriedIn(FigureSheet now, FigureSheet last, Dice dice)
    {
        string column = Form.Applicants[dice.Below(6)].Key;
        foreach (string row in new[] { "carried_in", "granted", "closed" }) now.Add(row, column, 1);
        return true;
    }

    private static bool CarriedInOther(FigureSheet now, FigureSheet last, Dice dice)
    {
        if (now["requests.carried_in.natural"] == 0 || now["requests.granted.natural"] == 0) return false;
        foreach (string row in new[] { "carried_in", "granted", "closed" })
        {
            now.Add(row, "natural", -1);
            now.Add(row, "enterprise", 1);
        }
        return true;
    }

    private static bool Repealed(FigureSheet now, FigureSheet last, Dice dice)
    {
        if (!now.Has("proactive.normative.repealed") || !last.Has("proactive.normative.in_force")) return false;
        now["proactive.normative.repealed"] = last["proactive.normative.in_force"] + now["proactive.normative.issued"] + dice.Between(1, 3);
        return Put(now, "proactive.normative.in_force", 0);
    }

    private static bool Leap(FigureSheet now, FigureSheet last, Dice dice)
    {
        string address = $"proactive.{Pick(["license", "penalty"], dice)}.decisions";
        return last.Has(address) && now[address] > 0 && last[address] > 0 && Put(now, address, now[address] * 100);
    }

    private static bool CopyProactive(FigureSheet now, FigureSheet last, Dice dice)
    {
        string[] cells = [.. now.Addresses.Where(a => a.StartsWith("proactive.", StringComparison.Ordinal))];
        if (!cells.All(last.Has) || cells.Count(a => last[a] != 0 && a.EndsWith(".decisions", StringComparison.Ordinal)) < 2) return false;
        foreach (string cell in cells) now[cell] = last[cell];
        return true;
    }

    private static bool Set(FigureSheet now, FigureSheet last, string address, Func<decimal, decimal> other) =>
        now.Has(address) && last.Has(address) && Put(now, address, other(now[address]));

    private static bool Put(FigureSheet sheet, string address, decimal value)
    {
        if (value < 0 || sheet[address] == value) return false;
        sheet[address] = value;
        return true;
    }

    private static string Pick(string[] choices, Dice dice) => choices[dice.Below(choices.Length)];
}
