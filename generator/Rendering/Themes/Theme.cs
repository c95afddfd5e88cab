using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Rendering.Themes;

/// <summary>
/// A theme ready for use: its templates parsed, its assets under their published names. A file is looked up in the named
/// theme, then in its parents (<c>theme.yml</c>: <c>extends</c>), then in the built-in portal; so a theme may hold one file alone.
/// </summary>
internal sealed class Theme
{
    public const string Default = "portal";

    private Theme(ThemeTemplates templates, ThemeAssets assets, string fingerprint, IReadOnlyList<Finding> findings)
    {
        Fingerprint = fingerprint;
        Templates = templates;
        Assets = assets;
        Findings = findings;
    }

    public ThemeTemplates Templates { get; }

    public ThemeAssets Assets { get; }

    /// <summary>The same for the same files, wherever they come from.</summary>
    public string Fingerprint { get; }

    /// <summary>Templates that cannot be parsed, files that are not there, a circle of parents.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a theme with everything that it inherits.</summary>
    /// <param name="folder">The folder of themes; it need not exist.</param>
    /// <param name="name">The theme that site.yml names.</param>
    public static Theme Read(string folder, string name)
    {
        var findings = new List<Finding>();
        var files = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        foreach (string theme in ThemeFamily.Of(folder, name, findings))
        {
            foreach (var file in ThemeFiles.InFolder(Path.Combine(folder, theme), theme)) files.TryAdd(file.Path, file);
        }
        foreach (var file in ThemeFiles.InProgram()) files.TryAdd(file.Path, file);
        return new Theme(ThemeTemplates.Read(files.Values, findings), ThemeAssets.Read(files.Values, findings), FingerprintOf(files.Values), Finding.InOrder(findings));
    }

    private static string FingerprintOf(IEnumerable<ThemeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            byte[] bytes = file.Read();
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
