namespace SiteBuilder.Tests.Importing;

/// <summary>Real reports that lie beside the repository; they are inputs for trying, not ours to keep.</summary>
internal static class SharedSamples
{
    /// <summary>The full path of a file of <c>../shared/data</c>; where there is none the test says so and is skipped.</summary>
    public static string PathOf(string name)
    {
        string path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", name));
        Assert.SkipUnless(File.Exists(path), $"{path} is missing: the sample reports are not beside this clone.");
        return path;
    }
}
