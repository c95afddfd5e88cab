using System.Text;

namespace SiteBuilder.Tests;

/// <summary>A real folder that is gone after the test. Paths in it are written with <c>/</c>.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sitebuilder-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public TemporaryFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text, new UTF8Encoding(false));
        return this;
    }

    /// <summary>Every file below <paramref name="name"/>, hidden ones too, as <c>path: content</c>, ordinal.</summary>
    public IReadOnlyList<string> Contents(string name = "") => FolderContents.Of(this[name]);

    /// <summary>The names at the top, folders with a slash, ordinal.</summary>
    public IReadOnlyList<string> Entries() =>
        [.. new DirectoryInfo(Path).GetFileSystemInfos().Select(e => e is DirectoryInfo ? e.Name + "/" : e.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>What lies in a folder, for comparing.</summary>
internal static class FolderContents
{
    public static IReadOnlyList<string> Of(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(file => $"{Path.GetRelativePath(folder, file).Replace('\\', '/')}: {Encoding.UTF8.GetString(File.ReadAllBytes(file))}")
            .Order(StringComparer.Ordinal)];
}
