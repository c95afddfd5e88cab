using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary><c>site.yml</c> alone, for commands that must work while the rest of the content is broken: to bring an old release back, to verify one.</summary>
internal static class SettingsFile
{
    private const string Name = "site.yml";

    /// <summary>The settings, or null where there is no readable file; what is wrong in it the check tells.</summary>
    public static SiteSettings? In(string contentFolder)
    {
        var file = new FileInfo(Path.Combine(contentFolder, Name));
        if (!file.Exists) return null;
        var text = SourceText.Read(SourceFile.At(Name, file.DirectoryName!, file.Length, file.LastWriteTimeUtc), []);
        return text is null ? null : SettingsReader.Read(text, []);
    }
}
