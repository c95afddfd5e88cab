using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery;

/// <summary>Where a path really leads once every link on the way is followed; what does not exist yet is kept as written.</summary>
internal static class RealPath
{
    private const int MostLinks = 40; // as Linux does: more is a circle

    /// <exception cref="UserException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (int i = 0; i < MostLinks; i++)
        {
            string? next = FollowFirstLink(full);
            if (next is null) return full;
            full = Path.TrimEndingDirectorySeparator(next);
        }
        throw new UserException(new($"「{path}」的链接循环指向自己。", $"The links of “{path}” lead in a circle."));
    }

    /// <summary>True where <paramref name="inner"/> is <paramref name="outer"/> or lies below it; both are real paths.</summary>
    public static bool Holds(string outer, string inner)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (inner.Equals(outer, comparison)) return true;
        string prefix = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return inner.StartsWith(prefix, comparison);
    }

    private static string? FollowFirstLink(string full)
    {
        string root = Path.GetPathRoot(full)!, at = root;
        string[] parts = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            at = Path.Combine(at, parts[i]);
            if (new FileInfo(at).LinkTarget is not { } target) continue;
            string below = Path.GetFullPath(target, Path.GetDirectoryName(at)!);
            return Path.Combine([below, .. parts[(i + 1)..]]);
        }
        return null;
    }
}
