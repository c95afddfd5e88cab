using System.Globalization;
using SiteBuilder.Checks.Claims;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks;

/// <summary>What a check of a site takes, whatever its files say, begun on another core while this one reads the settings and pages: half of the time in which a small site is checked.</summary>
internal static class Ahead
{
    /// <summary>Returns at once. Whoever needs one of these things waits for it, or makes it where nobody has begun.</summary>
    /// <param name="tree">The files that will be read.</param>
    public static void Begin(SourceTree tree)
    {
        Task.Run(() => FormCatalogue.BuiltIn().ReadAhead(YearsIn(tree)));
        BeginWords();
    }

    /// <summary>The same for what does not depend on the files at all; may be called again.</summary>
    public static void BeginWords()
    {
        Task.Run(() => RuleCatalogue.Checks);
        Task.Run(WordList.MakeCommon);
    }

    private static IEnumerable<int> YearsIn(SourceTree tree) =>
        tree.Folders.Select(folder => int.TryParse(folder.Path.AsSpan(folder.Path.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0).Distinct();
}
