namespace SiteBuilder.Tests.House;

/// <summary>What holds for every source file.</summary>
public sealed class TheSourceTests
{
    public static IEnumerable<string> SourceFiles() =>
        new[] { "generator", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        var files = SourceFiles().ToList();
        Assert.NotEmpty(files);
        Assert.Equal([], files.Where(file => File.ReadLines(Repository.PathOf(file)).Count() > 300));
    }
}
