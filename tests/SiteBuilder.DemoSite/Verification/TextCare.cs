using System.Text;
using System.Text.RegularExpressions;
using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Verification;

/// <summary>Care in writing: no doubled words, no half-width punctuation, balanced brackets, no other agency's name.</summary>
internal static class TextCare
{
    private static readonly (string Pattern, string Fault)[] Faults =
    [
        (@"([\u4e00-\u9fff])\1", "a character twice"),
        (@"([\u4e00-\u9fff]{2,6})\1", "a word twice"),
        (@"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]", "half-width punctuation"),
        (@"[，。、；：]{2}", "punctuation twice"),
        (@"\[|\]|××|XX|○○|【", "a blank left open"),
        (@"(?<!\d)1[3-9]\d{9}(?!\d)", "a mobile number"),
        (@"各级|一些地区|部分单位|多数", "a vague subject"),
    ];

    public static void Prove(IReadOnlyDictionary<ReportFigures, string> texts)
    {
        foreach ((ReportFigures report, string text) in texts)
        {
            foreach ((string pattern, string fault) in Faults)
            {
                Match match = Regex.Match(text, pattern);
                Claim.That(!match.Success, $"{report}: {fault}: {Around(text, match.Index)}");
            }
            foreach (string pair in new[] { "（）", "《》", "“”", "〔〕" })
            {
                Claim.That(text.Count(c => c == pair[0]) == text.Count(c => c == pair[1]), $"{report}: {pair} unbalanced");
            }
            int bytes = Encoding.UTF8.GetByteCount(text);
            Claim.That(bytes is > 2000 and < 6000, $"{report}: {bytes} bytes of text");
            Claim.That(text.Contains(report.Agency.ShortName, StringComparison.Ordinal), $"{report}: the agency does not name itself");
            Claim.That(text.Contains($"{report.Year}年1月1日至12月31日", StringComparison.Ordinal), $"{report}: no period");
            ProveNoOtherName(report, text);
        }
    }

    private static void ProveNoOtherName(ReportFigures report, string text)
    {
        IEnumerable<string> names = Agencies.All.Where(a => a.Slug != report.Agency.Slug).SelectMany(a => a.Aliases.Split(';', StringSplitOptions.RemoveEmptyEntries).Append(a.ShortName));
        string own = text.Replace(report.Agency.ShortName, "", StringComparison.Ordinal);
        foreach (string name in names) Claim.That(!own.Contains(name, StringComparison.Ordinal), $"{report}: speaks of {name}");
    }

    private static string Around(string text, int index) =>
        text[Math.Max(0, index - 12)..Math.Min(text.Length, index + 16)];
}
