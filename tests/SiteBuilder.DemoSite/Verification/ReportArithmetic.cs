using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Verification;

/// <summary>The relations inside one report.</summary>
internal static class ReportArithmetic
{
    public static void Prove(ReportFigures report)
    {
        FigureSheet sheet = report.Sheet;
        foreach (string address in sheet.Addresses)
        {
            Claim.That(sheet[address] >= 0 || address.EndsWith(".change", StringComparison.Ordinal), $"{report}: {address} is negative");
            Claim.That(!address.Contains(".rules.", StringComparison.Ordinal) || sheet[address] == 0, $"{report}: a district makes no 规章");
        }
        foreach (Label column in Form.RequestColumns) ProveColumn(report, column.Key);
        foreach (RequestRow row in sheet.Form.Requests)
        {
            decimal sum = Form.Applicants.Sum(c => sheet[$"requests.{row.Key}.{c.Key}"]);
            Claim.That(sum == sheet[$"requests.{row.Key}.total"], $"{report}: 总计 of {row.Key}");
        }
        foreach (Label row in Form.DisputeRows)
        {
            decimal sum = Form.DisputeOutcomes.Sum(o => sheet[$"disputes.{row.Key}.{o.Key}"]);
            Claim.That(sum == sheet[$"disputes.{row.Key}.total"], $"{report}: 总计 of {row.Key}");
        }
        if (sheet.Form == Form.Of2019) ProveLists(report);
    }

    private static void ProveColumn(ReportFigures report, string column)
    {
        decimal At(string row) => report.Sheet[$"requests.{row}.{column}"];
        Claim.That(At("new") + At("carried_in") == At("closed") + At("carried_out"), $"{report}: balance of {column}");
        Claim.That(report.Sheet.Form.ResultRows.Sum(r => At(r.Key)) == At("closed"), $"{report}: （七）总计 of {column}");
    }

    private static void ProveLists(ReportFigures report)
    {
        decimal At(string cell) => report.Sheet["proactive." + cell];
        foreach (string row in new[] { "license", "other_service", "penalty", "coercion", "fees" })
        {
            Claim.That(At(row + ".prev_items") + At(row + ".change") >= 0, $"{report}: items of {row}");
        }
        Claim.That(At("normative.public_total") >= At("normative.published"), $"{report}: 对外公开总数量");
        Claim.That(At("normative.published") <= At("normative.made"), $"{report}: 本年新公开数量");
    }
}
