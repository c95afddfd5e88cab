using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteBuilder.Importing.Sources;

/// <summary>The classes that the style sheet inside a page does not show. Style sheets beside the page are not read.</summary>
internal static class HiddenClasses
{
    private static readonly Regex Rule = new(@"(?<selectors>[^{}]{1,400})\{(?<body>[^{}]{0,4000})\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex Unseen = new(@"(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex ClassAlone = new(@"^([a-z]+)?\.(?<name>[\w\-]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly ConditionalWeakTable<IDocument, HashSet<string>> Known = [];

    /// <summary>True where a class of the element is hidden by a rule for that class alone.</summary>
    public static bool Of(IElement element) =>
        element.ClassList.Length > 0 && element.Owner is { } page && Known.GetValue(page, In) is { Count: > 0 } hidden && element.ClassList.Any(hidden.Contains);

    private static HashSet<string> In(IDocument page)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in page.QuerySelectorAll("style").Where(s => s.GetAttribute("media") is null or "screen" or "all"))
        {
            foreach (Match rule in Rule.Matches(WithoutMedia(style.TextContent)))
            {
                if (!Unseen.IsMatch(rule.Groups["body"].Value)) continue;
                foreach (string selector in rule.Groups["selectors"].Value.Split(','))
                {
                    if (ClassAlone.Match(selector.Trim()) is { Success: true } alone) hidden.Add(alone.Groups["name"].Value);
                }
            }
        }
        return hidden;
    }

    /// <summary>What holds for paper or small screens only says nothing about what readers see.</summary>
    private static string WithoutMedia(string css)
    {
        int at = css.IndexOf("@media", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? css : css[..at];
    }
}
