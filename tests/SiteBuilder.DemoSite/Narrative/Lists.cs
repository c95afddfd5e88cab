using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>The lists of a report's text that break a number down: complete, so that their parts add up.</summary>
internal sealed class Lists(ReportFigures report, Numbers numbers)
{
    private static readonly (string Row, string Name)[] ResultGroups =
        [("granted", "予以公开"), ("partial", "部分公开"), ("denied", "不予公开"), ("unable", "无法提供"), ("declined", "不予处理"), ("other", "其他处理")];

    private static readonly (string Row, string Name)[] Powers = [("license", "行政许可决定"), ("penalty", "行政处罚决定"), ("coercion", "行政强制决定")];

    private FigureSheet Sheet => report.Sheet;

    public string Applicants()
    {
        Label[] columns = [.. Form.Applicants.Where(c => Sheet[$"requests.new.{c.Key}"] > 0)];
        return columns.Length == 1
            ? $"均由{columns[0].Text}提出"
            : Among(columns.Select(c => $"{c.Text}{numbers.Figure($"requests.new.{c.Key}")}件"));
    }

    public string Outcomes()
    {
        (string Name, string Count)[] groups = [.. ResultGroups.Select(g => (g.Name, Count: GroupCount(g.Row))).Where(g => g.Count != "0")];
        return groups.Length == 1 ? $"办理结果均为{groups[0].Name}" : Among(groups.Select(g => $"{g.Name}{g.Count}件"));
    }

    public string Decisions() => string.Join('、', Powers
        .Where(p => Sheet[$"proactive.{p.Row}.decisions"] > 0)
        .Select(p => $"{p.Name}{numbers.Figure($"proactive.{p.Row}.decisions")}件"));

    public string Review() => Sheet["disputes.review.total"] == 0
        ? "未被申请行政复议"
        : $"行政复议{numbers.Figure("disputes.review.total")}件，其中{ReviewOutcomes()}";

    /// <summary>Both kinds of lawsuit together; their sum stands in no cell and is typed.</summary>
    public string Suits()
    {
        int direct = Sheet.Count("disputes.direct.total"), after = Sheet.Count("disputes.after_review.total");
        if (direct + after == 0) return "未被提起行政诉讼";
        string[] parts =
        [
            .. direct > 0 ? [$"未经复议直接起诉{numbers.Figure("disputes.direct.total")}件"] : Array.Empty<string>(),
            .. after > 0 ? [$"复议后起诉{numbers.Figure("disputes.after_review.total")}件"] : Array.Empty<string>(),
        ];
        return $"行政诉讼{numbers.Plain(direct + after)}件，其中{string.Join('、', parts)}";
    }

    public string Kinds() => Among(report.Activity.Published.Where(p => p.Count > 0).Select(p => $"{p.Kind}{p.Count}条"));

    private string ReviewOutcomes() => string.Join('、', Form.DisputeOutcomes
        .Where(o => Sheet[$"disputes.review.{o.Key}"] > 0)
        .Select(o => $"{o.Text}{numbers.Figure($"disputes.review.{o.Key}")}件"));

    private string GroupCount(string group)
    {
        string address = $"requests.{group}.total";
        if (Sheet.Has(address)) return Sheet[address] == 0 ? "0" : numbers.Figure(address);
        int sum = Sheet.Form.ResultRows.Where(r => r.Key.StartsWith(group + ".", StringComparison.Ordinal)).Sum(r => Sheet.Count($"requests.{r.Key}.total"));
        return sum == 0 ? "0" : numbers.Plain(sum);
    }

    private string Among(IEnumerable<string> parts) =>
        new Dice(report.Agency.Luck, $"{report.Year}", "among").Chance(50) ? "其中" + string.Join('、', parts) : "其中，" + string.Join('，', parts);
}
