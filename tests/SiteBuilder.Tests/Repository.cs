using System.Reflection;

namespace SiteBuilder.Tests;

/// <summary>Where the repository lies that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The root folder, without a separator at the end.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!);

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
