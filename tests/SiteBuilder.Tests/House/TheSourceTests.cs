using System.Text.RegularExpressions;

namespace SiteBuilder.Tests.House;

/// <summary>What holds for every source file.</summary>
public sealed class TheSourceTests
{
    private static readonly string[] EmptyNames = ["Manager", "Helper", "Service", "Processor", "Util", "Utils", "Utilities", "Data", "Info"];

    /// <summary>Files of the repository's own code, relative to its root, ordinal.</summary>
    public static IEnumerable<string> Files(string pattern) =>
        new[] { "generator", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static int Lines(string file) => File.ReadLines(Repository.PathOf(file)).Count();

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        var files = Files("*.cs").ToList();
        Assert.NotEmpty(files);
        Assert.Equal([], files.Where(file => Lines(file) > 300));
    }

    [Fact]
    public void Half_of_the_product_s_files_are_shorter_than_80_lines()
    {
        var lengths = Files("*.cs").Where(file => file.StartsWith("generator/", StringComparison.Ordinal)).Select(Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 79);
    }

    [Fact]
    public void A_command_is_shorter_than_80_lines() =>
        Assert.Equal([], Files("*Command.cs").Where(file => Lines(file) >= 80));

    /// <summary>The class takes Arabic and all other digits too, which no figure is made of and no parser of numbers reads.</summary>
    [Fact]
    public void No_pattern_of_the_product_says_digits_by_their_class() =>
        Assert.Equal([], Files("*.cs").Where(file => file.StartsWith("generator/", StringComparison.Ordinal) && Regex.IsMatch(File.ReadAllText(Repository.PathOf(file)), @"\\[dD]")));

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Assert.Equal([], Files("*.cs").Where(file => EmptyNames.Any(name => Path.GetFileNameWithoutExtension(file).EndsWith(name, StringComparison.Ordinal))));

    [Fact]
    public void Every_type_of_the_product_that_is_alone_in_its_file_says_what_it_is() =>
        Assert.Equal([], Files("*.cs").Where(file => file.StartsWith("generator/", StringComparison.Ordinal) && file != "generator/Program.cs")
            .Where(file => !Regex.IsMatch(File.ReadAllText(Repository.PathOf(file)), @"/// <summary>[^\n]*(\n///[^\n]*)*(\n(\[[^\n]*\]|/// <[^\n]*))*\n(internal|file)")));
}
