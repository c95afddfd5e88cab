using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Claims;

/// <summary>Says that the text and a table differ: the words, both numbers, and every figure that the words could have meant.</summary>
internal static class Difference
{
    /// <summary>The wrong counts of one kind.</summary>
    public static IEnumerable<Finding> Findings(Rule rule, ReportCase report, SubjectKind kind) =>
        report.Reading.Claims.Where(c => c.Subject.Kind == kind && c.Verdict == Verdict.Wrong && !IsLastYears(report, c)).Select(c => Of(rule, report.Report, c));

    public static Finding Of(Rule rule, Report report, Claim claim)
    {
        var sum = claim.Sum!;
        decimal scale = claim.Number.Unit == "元" ? 10000 : 1;
        string others = Others(claim);
        return new Finding(rule, claim.Mention.Place, new(
            $"正文“{claim.Mention.Quote}”与表格不一致：{Described(sum)}为 {Digits.Text(sum.Value)}{(scale == 1 ? "" : "（万元）")}{others}，正文写的是 {Printed(claim.Number.Value / scale)}{(scale == 1 ? "" : "（万元）")}。",
            $"“{claim.Mention.Quote}” differs from the table: {Addresses(sum)} is {Digits.Text(sum.Value)}, the text says {Printed(claim.Number.Value / scale)}."))
        {
            Cells = [.. sum.Cells.Select(c => report.Address(sum.Table, c))], Expected = sum.Value, Actual = Trimmed(claim.Number.Value / scale),
        };
    }

    /// <summary>表三「…」行「总计」列; of several cells their rows and what they come to, or what is left of them.</summary>
    public static string Described(CellSum sum)
    {
        var definition = sum.Table.Definition;
        if (sum.TakenOff.Count > 0) return Described(sum with { Cells = [.. sum.Cells.Except(sum.TakenOff)], TakenOff = [] }) + "减去" + Described(sum with { Cells = sum.TakenOff, TakenOff = [] });
        if (sum.Cells.Count == 1) return definition.Describe(sum.Cells[0]);
        var rows = sum.Cells.Select(definition.RowHeader).Distinct().ToList();
        if (rows.Count == 1) return $"{definition.Name}「{rows[0].Label}」行{string.Join("、", sum.Cells.Select(c => $"「{definition.ColumnHeader(c).Label}」"))}各列合计";
        string named = rows.All(r => r.Parent is not null && r.Parent == rows[0].Parent) ? $"「{rows[0].Parent!.Label}」各行" : string.Join("、", rows.Select(r => $"「{r.Label}」")) + "各行";
        return $"{definition.Name}{named}「{definition.ColumnHeader(sum.Cells[0]).Label}」列合计";
    }

    public static string Addresses(CellSum sum) => string.Concat(sum.Cells.Select((cell, i) => (i == 0 ? "" : sum.TakenOff.Contains(cell) ? " - " : " + ") + sum.Table.Definition.Address(cell)));

    public static string Printed(decimal value) => Digits.Text(Trimmed(value));

    /// <summary>Without zeros at the end of the fraction.</summary>
    public static decimal Trimmed(decimal value) => decimal.Parse(value.ToString("0.##########", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Others(Claim claim)
    {
        var others = claim.Sums!.Skip(1).Where(s => s.Value != claim.Sums![0].Value).Select(s => $"{Described(s)}为 {Printed(s.Value)}").Distinct().Take(2).ToList();
        return others.Count == 0 ? "" : $"（{string.Join("，", others)}）";
    }

    /// <summary>
    /// What the text says was carried in is what last year's report carried out: then this year's table is at fault, and
    /// another check says so.
    /// </summary>
    private static bool IsLastYears(ReportCase report, Claim claim) =>
        claim.Subject.Name.StartsWith(Subject.CarriedIn.Name, StringComparison.Ordinal) && report.LastLedger?.Figure(Subject.CarriedOut) == claim.Number.Value;
}
