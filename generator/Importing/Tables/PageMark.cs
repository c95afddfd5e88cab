using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>Page numbers as they are printed into text and tables: -3-, — 4 —, 第 5 页 共 6 页, 3/6.</summary>
internal static class PageMark
{
    public static bool Is(string text)
    {
        const int longest = 16;
        string compact = string.Concat(CompatibilityCharacters.Fold(text).Where(c => !char.IsWhiteSpace(c) && !CompatibilityCharacters.IsInvisible(c)));
        if (compact.Length is < 2 or > longest || !compact.Any(char.IsAsciiDigit)) return false;
        if (compact.Any(c => !char.IsAsciiDigit(c) && !"-—–―−·~第页共,/".Contains(c))) return false;
        if (compact[0] == '第') return compact.Contains('页');
        return IsDash(compact[0]) && IsDash(compact[^1]) || IsFraction(compact);
    }

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '―' or '−' or '·' or '~';

    /// <summary>3/6, the page of so many.</summary>
    private static bool IsFraction(string compact) =>
        compact.Split('/') is [{ Length: 1 or 2 } page, { Length: 1 or 2 } pages] && int.TryParse(page, out int at) && int.TryParse(pages, out int all) && at >= 1 && at <= all;
}
