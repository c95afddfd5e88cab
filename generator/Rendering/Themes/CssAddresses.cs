using System.Text.RegularExpressions;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Themes;

/// <summary>Rewrites <c>url(…)</c> in a style sheet to the published names of the theme's assets.</summary>
internal static class CssAddresses
{
    private static readonly Regex Address = new("""url\(\s*(?<quote>["']?)(?<path>[^"')]+)\k<quote>\s*\)""", RegexOptions.CultureInvariant);

    public static string Rewrite(string css, ThemeFile sheet, ThemeAssets assets, ICollection<Finding> findings)
    {
        var here = new Route(sheet.Path);
        return Address.Replace(css, match =>
        {
            string path = match.Groups["path"].Value.Trim();
            if (path.StartsWith('#') || path.StartsWith("data:", StringComparison.Ordinal)) return match.Value;
            var asset = assets.Find(Resolve(here.Folder, path));
            if (asset is not null) return $"url(\"{asset.Route.RelativeTo(here)}\")";
            findings.Add(GK503_AssetMissing.At(sheet, css, match.Groups["path"].Index, path));
            return match.Value;
        });
    }

    /// <summary>The path inside <c>assets/</c>; none leads out of it.</summary>
    private static string Resolve(string folder, string path)
    {
        var parts = new List<string>();
        foreach (string part in (folder + path).Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 1) parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts.Skip(1));
    }
}
