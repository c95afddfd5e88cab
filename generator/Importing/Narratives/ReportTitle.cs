using System.Buffers;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>Finds the title above a report: the last line before the first part that names it.</summary>
internal static class ReportTitle
{
    private const int Longest = 70, LongestLine = 40;

    /// <summary>What stands in sentences and breadcrumbs, never in titles.</summary>
    private static readonly SearchValues<char> Sentence = SearchValues.Create("。，；：:>›»《》");

    /// <summary>The title without blanks, its first block, and the block behind it; no title and 0 where there is none.</summary>
    public static (string? Title, int First, int Next) Find(IReadOnlyList<Block> blocks, int before)
    {
        for (int i = before - 1; i >= 0; i--)
        {
            if (blocks[i] is not TextBlock text) continue;
            string line = Compact(text.Text);
            if (!IsTitle(line)) continue;
            bool goesOn = !NamesAgency(line) && i > 0 && blocks[i - 1] is TextBlock above && IsLine(Compact(above.Text));
            return goesOn ? (Compact(((TextBlock)blocks[i - 1]).Text) + line, i - 1, i + 1) : (line, i, i + 1);
        }
        return (null, 0, 0);
    }

    /// <summary>The title of a page without the name of the portal behind it; null where the page's title is no report's.</summary>
    public static string? OfPage(string? pageTitle) =>
        pageTitle?.Split('_', '|', '—').SelectMany(t => t.Split(" - ")).Select(Compact).FirstOrDefault(IsTitle);

    /// <summary>…年…年度报告 with the disclosure of information in it.</summary>
    private static bool IsTitle(string line) =>
        line.Length is >= 8 and <= Longest && (line.EndsWith("报告", StringComparison.Ordinal) || line.EndsWith("年报", StringComparison.Ordinal))
        && (line.Contains("信息公开", StringComparison.Ordinal) || line.Contains("政务公开", StringComparison.Ordinal)) && !line.AsSpan().ContainsAny(Sentence);

    /// <summary>某某区民政局, 某某区民政局2024年.</summary>
    private static bool IsLine(string line)
    {
        if (line.Length is < 2 or > LongestLine || line.AsSpan().ContainsAny(Sentence)) return false;
        string name = line.TrimEnd('度').TrimEnd('年');
        return !(name.Length > "2024".Length && name.Length < line.Length ? name[..^"2024".Length] : line).Any(char.IsAsciiDigit);
    }

    /// <summary>A title that begins with the year leaves the agency to the line above.</summary>
    private static bool NamesAgency(string line) => !char.IsAsciiDigit(line[0]) && !line.StartsWith('二') && !line.StartsWith("政府信息公开", StringComparison.Ordinal) && !line.StartsWith("年度", StringComparison.Ordinal);

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
