using SiteBuilder.Delivery.Targets;

namespace SiteBuilder.Delivery;

/// <summary>A second name for the same file: nothing is read, nothing is written.</summary>
internal static class HardLink
{
    /// <summary>Gives a file a second name; false where the file system cannot.</summary>
    public static bool TryMake(string existing, string path) => OperatingSystem.IsWindows() ? WindowsLinks.TryLink(existing, path) : UnixFiles.TryLink(existing, path);
}
