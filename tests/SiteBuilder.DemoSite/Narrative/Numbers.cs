using System.Globalization;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>Prints the figures of one report into its text: bound to the table, typed in digits, with 万, or in words.</summary>
internal sealed class Numbers(ReportFigures report, Wording wording)
{
    private static readonly Dictionary<string, string> ShortRows = new()
    {
        ["new"] = "本年新收", ["carried_in"] = "上年结转", ["granted"] = "予以公开", ["partial"] = "部分公开", ["other"] = "其他处理",
        ["closed"] = "办理总计", ["carried_out"] = "结转下年度", ["review"] = "行政复议", ["direct"] = "直接起诉", ["after_review"] = "复议后起诉",
    };

    /// <summary>One agency's report in eight writes small numbers in words.</summary>
    private readonly bool inWords = !report.Agency.IsGovernment && new Dice(report.Agency.Luck, $"{report.Year}", "words").Chance(13);

    /// <summary>A figure of the tables, in a manner that differs from figure to figure.</summary>
    public string Figure(string address)
    {
        if (wording.Figure(address, report) is { } told) return told;
        decimal value = report.Sheet[address];
        int throwOf = new Dice(report.Agency.Luck, $"{report.Year}", address).Below(100);
        if (value >= 10000 && value % 100 == 0) return (value / 10000).ToString("0.####", CultureInfo.InvariantCulture) + "万";
        if (inWords && !address.EndsWith(".decisions", StringComparison.Ordinal)) return ChineseNumeral.Of(value);
        return throwOf < 62 ? Bound(PrintedPath(address)) : throwOf < 72 ? Bound(address) : Digits(value);
    }

    /// <summary>上年结转: this report's own figure or, now and then, what last year's report carried over.</summary>
    public string CarriedIn() =>
        wording.Figure("requests.carried_in.total", report) is null && report.Before is not null && !inWords && new Dice(report.Agency.Luck, $"{report.Year}", "last year").Chance(30)
            ? Bound("上年.表三.结转下年度.总计")
            : Figure("requests.carried_in.total");

    /// <summary>A number that stands in no table.</summary>
    public string Plain(int value) => inWords && value <= 20 ? ChineseNumeral.Of(value) : Digits(value);

    public static string Growth() => "{{ 同比 表三.本年新收.总计 }}";

    private static string Bound(string path) => "{{ " + path + " }}";

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private string PrintedPath(string address)
    {
        int first = address.IndexOf('.', StringComparison.Ordinal), last = address.LastIndexOf('.');
        string table = address[..first], row = address[(first + 1)..last], column = address[(last + 1)..];
        return table switch
        {
            "requests" => $"表三.{ShortRows[row]}.{Form.RequestColumns.Single(c => c.Key == column).Text}",
            "disputes" => $"表四.{ShortRows[row]}.{Form.DisputeColumns.Single(c => c.Key == column).Text}",
            _ => report.Sheet.Form.Proactive.Where(c => c.Address == address).Select(c => $"表二.{c.RowLabel}.{c.ColumnLabel}").Single(),
        };
    }
}
