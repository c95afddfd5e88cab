using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>表二: counts drift from year to year, stocks follow from last year's stock; 规章 stays 0, for a district makes none.</summary>
internal static class ProactiveFigures
{
    public static void Throw(Agency agency, int year, FigureSheet sheet, FigureSheet? before)
    {
        var dice = new Dice(agency.Luck, $"{year}", "proactive");
        if (sheet.Form == Form.Of2019) Throw2019(agency, sheet, before, dice);
        else Throw2021(agency, year, sheet, before, dice);
    }

    private static void Throw2019(Agency agency, FigureSheet sheet, FigureSheet? before, Dice dice)
    {
        Business business = agency.Business;
        int made = Issued(business, dice);
        sheet["proactive.normative.made"] = made;
        sheet["proactive.normative.published"] = made;
        sheet["proactive.normative.public_total"] = made + (before?["proactive.normative.public_total"] ?? business.Documents);
        Items("license", business.License, 14);
        Items("other_service", business.Service, 22);
        Items("penalty", business.Penalty, 40);
        Items("coercion", business.Coercion, 6);
        if (business.Fees > 0) Listed("fees", 5);
        sheet["proactive.procurement.projects"] = dice.Between(3, 16);
        sheet["proactive.procurement.amount"] = dice.Between(2500, 48000) / 100m;

        void Items(string row, int usual, int items)
        {
            if (usual == 0) return;
            Listed(row, items);
            sheet[$"proactive.{row}.decisions"] = Drift(usual, before, $"proactive.{row}.decisions", dice);
        }

        void Listed(string row, int items)
        {
            sheet[$"proactive.{row}.prev_items"] = before is null
                ? items + dice.Below(4)
                : before[$"proactive.{row}.prev_items"] + before[$"proactive.{row}.change"];
            sheet[$"proactive.{row}.change"] = dice.Between(-2, 3);
        }
    }

    private static void Throw2021(Agency agency, int year, FigureSheet sheet, FigureSheet? before, Dice dice)
    {
        Business business = agency.Business;
        int stock = StockBefore(before);
        int issued = agency.EndsIn(year) ? 0 : Issued(business, dice);
        int repealed = agency.EndsIn(year) ? stock : Math.Min(stock, dice.Between(0, business.DocumentsAYear));
        sheet["proactive.normative.issued"] = issued;
        sheet["proactive.normative.repealed"] = repealed;
        sheet["proactive.normative.in_force"] = stock + issued - repealed;
        Decisions("license", business.License);
        Decisions("penalty", business.Penalty);
        Decisions("coercion", business.Coercion);
        if (business.Fees > 0) sheet["proactive.fees.amount_wan"] = DriftOfFees(business.Fees, before, dice);

        void Decisions(string row, int usual)
        {
            if (usual > 0) sheet[$"proactive.{row}.decisions"] = Drift(usual, before, $"proactive.{row}.decisions", dice);
        }
    }

    /// <summary>What was in force at the end of last year; the last stock of the form of 2019 is taken over.</summary>
    private static int StockBefore(FigureSheet? before) =>
        before is null ? 0
        : before.Has("proactive.normative.in_force") ? before.Count("proactive.normative.in_force")
        : before.Count("proactive.normative.public_total");

    private static int Issued(Business business, Dice dice) =>
        business.DocumentsAYear == 0 ? 0 : dice.Between(business.DocumentsAYear / 2, business.DocumentsAYear * 3 / 2);

    /// <summary>Up to a sixth more or less than last year and never the same; large figures end in two zeros every other year.</summary>
    private static int Drift(int usual, FigureSheet? before, string address, Dice dice)
    {
        int last = before is not null ? before.Count(address) : usual;
        int next = Math.Max(1, (last * dice.Between(86, 115) + usual * dice.Between(8, 20)) / 114);
        if (next >= 10000 && dice.Chance(50)) next -= next % 100;
        return next == last ? next + 1 : next;
    }

    private static decimal DriftOfFees(decimal usual, FigureSheet? before, Dice dice)
    {
        decimal last = before is not null && before.Has("proactive.fees.amount_wan") ? before["proactive.fees.amount_wan"] : usual;
        return decimal.Round((last * dice.Between(8600, 11300) + usual * dice.Between(600, 1500)) / 11000m, 2) + 0.01m;
    }
}
