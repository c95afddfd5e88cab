using System.Text.RegularExpressions;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>Which paragraphs are headings inside a part: those that the source marks, and short ones with a number and no full stop.</summary>
internal static class Subheading
{
    private const int Longest = 40;

    private static readonly Regex First = new(@"^\(\s*[一二三四五六七八九十]{1,3}\s*\)\s*\S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex Second = new(@"^([0-9]{1,2}\s*[.、]|\([0-9]{1,2}\))\s*[^0-9]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>3 or 4 (the number of # signs), or 0 for a paragraph.</summary>
    public static int LevelOf(TextBlock block)
    {
        string text = CompatibilityCharacters.Fold(block.Text);
        if (block.Bullet is not null || text.Length is 0 or > Longest || block.Runs.Any(r => r.Image is not null)) return 0;
        if (text[^1] is '。' or ';' or ',' or ':' or '、') return 0;
        if (First.IsMatch(text)) return 3;
        bool bold = block.Runs.All(r => r.Bold);
        if (Second.IsMatch(text)) return bold || block.Heading > 0 ? 4 : 0;
        if (block.Heading > 0) return block.Heading <= 3 ? 3 : 4;
        return 0;
    }
}
