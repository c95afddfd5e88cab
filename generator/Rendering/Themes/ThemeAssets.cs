using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Themes;

/// <summary>A style sheet, script, picture or font of the theme under its published name.</summary>
internal sealed record Asset(Route Route, ReadOnlyMemory<byte> Bytes, string MediaType);

/// <summary>
/// The assets of a theme. Each is published as <c>assets/name.hash.ext</c>, so that a browser may keep it for ever;
/// what a style sheet points at is renamed in it as well.
/// </summary>
internal sealed class ThemeAssets
{
    private const string Folder = "assets/";
    private readonly SortedDictionary<string, Asset> byName = new(StringComparer.Ordinal);

    private ThemeAssets()
    {
    }

    public IEnumerable<Asset> All => byName.Values;

    /// <summary>The asset by its name inside <c>assets/</c>.</summary>
    public Asset? Find(string name) => byName.GetValueOrDefault(name);

    public static ThemeAssets Read(IEnumerable<ThemeFile> files, ICollection<Finding> findings)
    {
        var assets = new ThemeAssets();
        var sheets = new List<ThemeFile>();
        foreach (var file in files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal)))
        {
            if (IsSheet(file)) sheets.Add(file);
            else assets.Add(file.Path, file.Read());
        }
        foreach (var sheet in sheets)
        {
            string css = Encoding.UTF8.GetString(sheet.Read()).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            assets.Add(sheet.Path, Encoding.UTF8.GetBytes(CssText.Published(CssAddresses.Rewrite(css, sheet, assets, findings))));
        }
        return assets;
    }

    private void Add(string path, byte[] bytes)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        string extension = Path.GetExtension(path);
        byName.Add(path[Folder.Length..], new Asset(new Route($"{path[..^extension.Length]}.{hash}{extension}"), bytes, MediaTypes.Of(path)));
    }

    private static bool IsSheet(ThemeFile file) => file.Path.EndsWith(".css", StringComparison.Ordinal);
}
