using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Verification;

/// <summary>The relations between a report and last year's.</summary>
internal static class YearToYear
{
    public static void Prove(ReportFigures report)
    {
        FigureSheet now = report.Sheet;
        if (report.Agency.EndsIn(report.Year))
        {
            Claim.That(now["requests.carried_out.total"] == 0 && now["proactive.normative.in_force"] == 0, $"{report}: something outlives the agency");
        }
        if (report.Before?.Sheet is not { } last)
        {
            if (now.Form == Form.Of2021) ProveStock(report, 0);
            return;
        }
        foreach (Label column in Form.RequestColumns)
        {
            Claim.That(now[$"requests.carried_in.{column.Key}"] == last[$"requests.carried_out.{column.Key}"], $"{report}: carried in, {column.Key}");
        }
        decimal pending = Form.DisputeRows.Sum(r => last[$"disputes.{r.Key}.pending"]);
        Claim.That(pending == 0 || Form.DisputeRows.Any(r => now[$"disputes.{r.Key}.total"] > 0), $"{report}: open disputes have gone");
        if (now.Form == last.Form) ProveSameForm(report, last);
        if (now.Form == Form.Of2021)
        {
            ProveStock(report, last[last.Form == Form.Of2021 ? "proactive.normative.in_force" : "proactive.normative.public_total"]);
        }
        foreach (string address in now.Addresses.Where(IsDecisions)) ProveNoJump(report, address, last[address]);

        bool IsDecisions(string address) => last.Has(address)
            && (address.EndsWith(".decisions", StringComparison.Ordinal) || address == "proactive.fees.amount_wan");
    }

    private static void ProveSameForm(ReportFigures report, FigureSheet last)
    {
        FigureSheet now = report.Sheet;
        string[] table = [.. now.Addresses.Where(a => a.StartsWith("proactive.", StringComparison.Ordinal))];
        Claim.That(table.Any(a => now[a] != last[a]), $"{report}: 表二 is last year's");
        if (now.Form != Form.Of2019) return;
        foreach (string address in table.Where(a => a.EndsWith(".prev_items", StringComparison.Ordinal)))
        {
            string change = address.Replace("prev_items", "change", StringComparison.Ordinal);
            Claim.That(now[address] == last[address] + last[change], $"{report}: {address}");
        }
        Claim.That(now["proactive.normative.public_total"] >= last["proactive.normative.public_total"] + now["proactive.normative.published"], $"{report}: 对外公开总数量");
    }

    private static void ProveStock(ReportFigures report, decimal before)
    {
        decimal At(string cell) => report.Sheet["proactive.normative." + cell];
        Claim.That(At("repealed") <= before + At("issued"), $"{report}: more repealed than there were");
        Claim.That(At("in_force") == before + At("issued") - At("repealed"), $"{report}: 现行有效件数");
    }

    private static void ProveNoJump(ReportFigures report, string address, decimal last)
    {
        decimal now = report.Sheet[address];
        Claim.That((now == 0) == (last == 0) && now <= last * 10 && last <= now * 10, $"{report}: {address} leaps from {last} to {now}");
    }
}
