using System.Globalization;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.Precision.Districts;

/// <summary>Numbers of the text that stand in no single cell: sums of groups, rates, comparisons with last year.</summary>
internal static class Derived
{
    /// <summary>What a phrase means by a word in brackets.</summary>
    public static string Text(string word, ReportFigures report) => word switch
    {
        "last" => Number(report.Year - 1),
        "rate" => Percent(report.Sheet["requests.closed.total"], Value("handled", report)),
        "growth_percent" => Growth(report),
        "growth_count" => Change(report),
        "last_new" => report.Before is { } before ? Number(before.Sheet["requests.new.total"]) : "0",
        _ => Number(Value(word, report)),
    };

    /// <summary>The sums that a text can name.</summary>
    public static decimal Value(string word, ReportFigures report)
    {
        var sheet = report.Sheet;
        decimal Group(string group) => sheet.Form.ResultRows.Where(r => r.Key.StartsWith(group, StringComparison.Ordinal)).Sum(r => sheet[$"requests.{r.Key}.total"]);
        return word switch
        {
            "denied" => Group("denied."),
            "unable" => Group("unable."),
            "declined" => Group("declined."),
            "others" => Group("other"),
            "handled" => sheet["requests.new.total"] + sheet["requests.carried_in.total"],
            "organisations" => sheet["requests.new.total"] - sheet["requests.new.natural"],
            "suits_sum" => sheet["disputes.direct.total"] + sheet["disputes.after_review.total"],
            _ => throw new KeyNotFoundException(word),
        };
    }

    /// <summary>上升16.13%, 下降5%, 持平.</summary>
    public static string Growth(ReportFigures report)
    {
        decimal now = report.Sheet["requests.new.total"], last = report.Before?.Sheet["requests.new.total"] ?? now;
        return now == last ? "持平" : (now > last ? "上升" : "下降") + Percent(Math.Abs(now - last), last);
    }

    private static string Change(ReportFigures report)
    {
        decimal now = report.Sheet["requests.new.total"], last = report.Before?.Sheet["requests.new.total"] ?? now;
        return now == last ? "数量持平" : (now > last ? "增加" : "减少") + Number(Math.Abs(now - last)) + "件";
    }

    private static string Percent(decimal part, decimal whole) =>
        whole == 0 ? "100%" : (decimal.Round(part * 100 / whole, 2, MidpointRounding.AwayFromZero) / 1.00m).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
