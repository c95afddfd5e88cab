using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing;

/// <summary>
/// JSON Schemas of <c>site.yml</c> and of the front matter, laid into the content folder for editors that complete and check YAML while
/// typing (a modeline names them). No reader of ours looks at them.
/// </summary>
internal static class EditorSchemas
{
    private const string Folder = ".schemas"; // dotfiles are passed over by every reader
    private const string Resources = "schemas/";

    /// <summary>The modeline of a report, which lies three folders down.</summary>
    public const string ModelineOfReport = $"# yaml-language-server: $schema=../../../{Folder}/report.schema.json";

    /// <summary>Writes those that are missing or other than this program's.</summary>
    /// <param name="content">The content folder.</param>
    /// <exception cref="UserException">The folder may not be written.</exception>
    public static void Lay(string content) => DiskTrouble.Told(content, () =>
    {
        string folder = Path.Combine(content, Folder);
        Directory.CreateDirectory(folder);
        var assembly = typeof(EditorSchemas).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using (var source = assembly.GetManifestResourceStream(resource)!) source.CopyTo(bytes);
            string path = Path.Combine(folder, resource[Resources.Length..]);
            if (!File.Exists(path) || !bytes.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(path))) File.WriteAllBytes(path, bytes.ToArray());
        }
    });
}
