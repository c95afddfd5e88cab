using System.Globalization;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>What makes two programs the same: another one may make other bytes of the same content, whatever its version says.</summary>
internal static class ProgramIdentity
{
    private static readonly Lazy<string> Known = new(Find);

    /// <summary>A digest of the names, lengths and times of the program's files and the version of its runtime.</summary>
    public static string Digest => Known.Value;

    private static string Find()
    {
        var files = new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*.dll").Select(f => f.FullName).Append(Environment.ProcessPath ?? "").Order(StringComparer.Ordinal);
        var lines = files.Where(File.Exists).Select(path => new FileInfo(path))
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
        return Content.Digest.Of(lines.Prepend(Environment.Version.ToString())).ToString("x32", CultureInfo.InvariantCulture);
    }
}
