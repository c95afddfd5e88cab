using System.Text;
using SiteBuilder.DemoSite.Writing;

namespace SiteBuilder.Precision.Districts;

/// <summary>Files of a content folder before they lie on a disk, with the district's own name in them.</summary>
internal sealed class MemoryFiles(DistrictName name) : ContentFiles
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public override void Write(string path, byte[] bytes) => files[path] = IsText(path) ? Renamed(bytes) : bytes;

    /// <summary>The tables name nobody, and some are not in UTF-8.</summary>
    private static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal) || path == "agencies.csv";

    private byte[] Renamed(byte[] bytes) => Encoding.UTF8.GetBytes(name.In(Encoding.UTF8.GetString(bytes)));
}
