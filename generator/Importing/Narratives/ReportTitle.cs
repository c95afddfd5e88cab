using System.Buffers;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>Finds the title above a report: the last line before the first part that names it.</summary>
internal static class ReportTitle
{
    private const int Longest = 70, LongestLine = 40;

    /// <summary>What stands in sentences and breadcrumbs, never in titles.</summary>
    private static readonly SearchValues<char> Sentence = SearchValues.Create("。，；：:>›»《》");

    /// <summary>The title without blanks, and the block behind it; no title and 0 where there is none.</summary>
    public static (string? Title, int Next) Find(IReadOnlyList<Block> blocks, int before)
    {
        for (int i = before - 1; i >= 0; i--)
        {
            if (blocks[i] is not TextBlock text) continue;
            string line = Compact(text.Text);
            if (!IsTitle(line)) continue;
            if (!NamesAgency(line) && i > 0 && blocks[i - 1] is TextBlock above && IsLine(Compact(above.Text))) line = Compact(above.Text) + line;
            return (line, i + 1);
        }
        return (null, 0);
    }

    /// <summary>The title of a page without the name of the portal behind it; null where the page's title is no report's.</summary>
    public static string? OfPage(string? pageTitle) =>
        pageTitle?.Split('_', '|', '—').SelectMany(t => t.Split(" - ")).Select(Compact).FirstOrDefault(IsTitle);

    /// <summary>…年…年度报告 with the disclosure of information in it.</summary>
    private static bool IsTitle(string line) =>
        line.Length is >= 8 and <= Longest && (line.EndsWith("报告", StringComparison.Ordinal) || line.EndsWith("年报", StringComparison.Ordinal))
        && (line.Contains("信息公开", StringComparison.Ordinal) || line.Contains("政务公开", StringComparison.Ordinal)) && !line.AsSpan().ContainsAny(Sentence);

    private static bool IsLine(string line) => line.Length is >= 2 and <= LongestLine && !line.AsSpan().ContainsAny(Sentence) && !line.Any(char.IsAsciiDigit);

    /// <summary>A title that begins with the year leaves the agency to the line above.</summary>
    private static bool NamesAgency(string line) => !char.IsAsciiDigit(line[0]) && !line.StartsWith('二') && !line.StartsWith("政府信息公开", StringComparison.Ordinal) && !line.StartsWith("年度", StringComparison.Ordinal);

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
