using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>表四: last year's open cases are decided and counted, new ones come up, some stay open.</summary>
internal static class DisputeFigures
{
    private static readonly int[] Decided = [62, 14, 24];
    private static readonly int[] Groups = [62, 20, 18];

    public static void Throw(Agency agency, int year, FigureSheet sheet, FigureSheet? before)
    {
        var dice = new Dice(agency.Luck, $"{year}", "disputes");
        foreach (Label row in Form.DisputeRows)
        {
            for (int i = before?.Count($"disputes.{row.Key}.pending") ?? 0; i > 0; i--) Decide(sheet, row.Key, dice);
        }
        for (int i = 0; i < 6; i++)
        {
            if (!dice.Chance(agency.Business.DisputePercent)) continue;
            string group = Form.DisputeRows[dice.Weighted(Groups)].Key;
            if (!agency.EndsIn(year) && dice.Chance(25)) Put(sheet, group, "pending");
            else Decide(sheet, group, dice);
        }
    }

    private static void Decide(FigureSheet sheet, string group, Dice dice) =>
        Put(sheet, group, Form.DisputeOutcomes[dice.Weighted(Decided)].Key);

    private static void Put(FigureSheet sheet, string group, string outcome)
    {
        sheet[$"disputes.{group}.{outcome}"]++;
        sheet[$"disputes.{group}.total"]++;
    }
}
