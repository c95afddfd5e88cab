using System.Reflection;

namespace SiteBuilder.Rendering.Themes;

/// <summary>A file of a theme: its path inside the theme, the path shown to its author, and its bytes when asked for.</summary>
internal sealed record ThemeFile(string Path, string Shown, Func<byte[]> Read);

/// <summary>Lists the files of one theme folder or of the built-in theme. Links are not followed: a theme cannot reach outside of itself.</summary>
internal static class ThemeFiles
{
    private const string BuiltIn = "themes/portal/";

    public static IEnumerable<ThemeFile> InFolder(string folder, string name)
    {
        var inside = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        foreach (string file in Directory.EnumerateFiles(folder, "*", inside).Order(StringComparer.Ordinal))
        {
            string path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/');
            yield return new ThemeFile(path, $"themes/{name}/{path}", () => File.ReadAllBytes(file));
        }
    }

    public static IEnumerable<ThemeFile> InProgram()
    {
        var assembly = typeof(ThemeFiles).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            // The name of a resource has the separators of the machine that compiled it.
            string name = resource.Replace('\\', '/');
            if (!name.StartsWith(BuiltIn, StringComparison.Ordinal)) continue;
            yield return new ThemeFile(name[BuiltIn.Length..], name, () => Read(assembly, resource));
        }
    }

    private static byte[] Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
