using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>表三: every request is thrown singly, its applicant, its outcome and whether it is carried over; so all relations hold.</summary>
internal static class RequestFigures
{
    private static readonly int[] ApplicantWeights = [80, 9, 2, 1, 6, 2];

    private static readonly Dictionary<string, int> OutcomeWeights = new()
    {
        ["granted"] = 430, ["partial"] = 120, ["denied.state_secret"] = 3, ["denied.law"] = 8, ["denied.three_security"] = 3,
        ["denied.third_party"] = 35, ["denied.internal"] = 28, ["denied.process"] = 30, ["denied.case_file"] = 26, ["denied.admin_query"] = 30,
        ["unable.not_held"] = 150, ["unable.needs_creation"] = 36, ["unable.unclear"] = 18, ["declined.petition"] = 36, ["declined.repeat"] = 20,
        ["declined.publication"] = 6, ["declined.mass"] = 4, ["declined.reconfirm"] = 6, ["other"] = 30,
        ["other.not_corrected"] = 26, ["other.fee_unpaid"] = 9, ["other.misc"] = 16,
    };

    public static void Throw(Agency agency, int year, FigureSheet sheet, FigureSheet? before)
    {
        var dice = new Dice(agency.Luck, $"{year}", "requests");
        foreach (Label column in Form.Applicants) CarryIn(column.Key, sheet, before);
        if (year == Years.First) Put(sheet, "carried_in", "natural", dice.Heads(agency.Business.RequestThrows / 8));

        foreach (Label column in Form.Applicants)
        {
            for (int i = sheet.Count($"requests.carried_in.{column.Key}"); i > 0; i--) Close(sheet, column.Key, dice);
        }
        for (int i = dice.Heads(agency.Business.RequestThrows); i > 0; i--)
        {
            string column = Form.Applicants[dice.Weighted(ApplicantWeights)].Key;
            Put(sheet, "new", column, 1);
            if (!agency.EndsIn(year) && dice.Chance(9)) Put(sheet, "carried_out", column, 1);
            else Close(sheet, column, dice);
        }
    }

    private static void CarryIn(string column, FigureSheet sheet, FigureSheet? before)
    {
        if (before is not null) Put(sheet, "carried_in", column, before.Count($"requests.carried_out.{column}"));
    }

    private static void Close(FigureSheet sheet, string column, Dice dice)
    {
        RequestRow[] rows = [.. sheet.Form.ResultRows];
        Put(sheet, rows[dice.Weighted([.. rows.Select(r => OutcomeWeights[r.Key])])].Key, column, 1);
        Put(sheet, "closed", column, 1);
    }

    private static void Put(FigureSheet sheet, string row, string column, int count)
    {
        sheet[$"requests.{row}.{column}"] += count;
        sheet[$"requests.{row}.total"] += count;
    }
}
