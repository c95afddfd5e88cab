using System.Globalization;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.DemoSite.Narrative;
using SiteBuilder.Precision.Phrases;

namespace SiteBuilder.Precision.Districts;

/// <summary>
/// Words reports with the demo site's phrases and with others that the checks were not written by; most figures are typed,
/// in all the manners in which people type them.
/// </summary>
internal class ManyWordings(string seed) : Wording
{
    private const int OwnPhrases = 65; // percent

    public override string Choose(string slot, IReadOnlyList<string> phrases, ReportFigures report)
    {
        if (!OtherPhrases.For(phrases, out var own)) return base.Choose(slot, phrases, report);
        var dice = new Dice(seed, report.Agency.Slug, $"{report.Year}", slot);
        return dice.Chance(OwnPhrases) ? own[dice.Below(own.Count)] : phrases[dice.Below(phrases.Count)];
    }

    public override string? Figure(string address, ReportFigures report)
    {
        var dice = new Dice(seed, report.Agency.Slug, $"{report.Year}", address);
        return dice.Chance(10) ? null : Typed(report.Sheet[address], dice);
    }

    public override string Word(string word, ReportFigures report) => Derived.Text(word, report);

    /// <summary>A number as people type it: digits, now and then full-width or with a separator.</summary>
    protected static string Typed(decimal value, Dice dice)
    {
        string digits = value.ToString(CultureInfo.InvariantCulture);
        int manner = dice.Below(100);
        if (manner < 4) return string.Concat(digits.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));
        if (value >= 1000 && manner < 20) return value.ToString("#,0.####", CultureInfo.InvariantCulture);
        return digits;
    }
}
