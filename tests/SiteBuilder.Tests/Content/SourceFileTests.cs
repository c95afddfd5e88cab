using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>An input file knows its folder and its name, and its path is these two.</summary>
public sealed class SourceFileTests
{
    private static SourceFile At(string path) => SourceFile.At(path, "/content", 1, default);

    [Theory]
    [InlineData("site.yml", "", "site.yml"), InlineData("reports/a/2024/files/图 1.png", "reports/a/2024/files", "图 1.png")]
    public void Its_path_is_its_folder_and_its_name(string path, string folder, string name)
    {
        var file = At(path);
        Assert.Equal((folder, name, path, Path.Join("/content", path)), (file.Folder.Path, file.Name, file.Path, file.FullPath));
        Assert.Equal(file, At(path));
    }

    [Theory]
    [InlineData("reports/a/2024/report.md", "reports/a/2024", "report.md")]
    [InlineData("reports/a/2024/files/x/1.png", "reports/a/2024", "files/x/1.png")]
    [InlineData("reports/a/2024/report.md", "reports", "a/2024/report.md")]
    [InlineData("reports/a/20245/report.md", "reports/a/2024", null)]
    [InlineData("reports/a/report.md", "reports/a/2024", null)]
    [InlineData("reports-b/a.md", "reports", null)]
    [InlineData("reports.md", "reports", null)]
    public void It_lies_below_the_folders_above_it_and_below_no_other(string path, string folder, string? below) =>
        Assert.Equal((below, below is not null), (At(path).Below(folder), At(path).IsBelow(folder)));
}
