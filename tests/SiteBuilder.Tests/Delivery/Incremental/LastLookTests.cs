namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>A build lists nothing where everything stands as it stood, and sees where it does not.</summary>
public sealed class LastLookTests : IDisposable
{
    private readonly AgedSite aged = new();

    public void Dispose() => aged.Dispose();

    [Theory]
    [InlineData("a file that does not count came and went", "没有变化")]
    [InlineData("all folders are young", "没有变化")]
    [InlineData("an old file was moved in", "已生成")]
    [InlineData("a file was moved away", "已生成")]
    [InlineData("a file changed and kept its time", "已生成")]
    [InlineData("a file has another time", "已生成")]
    [InlineData("a file was replaced by a folder", "未发布")]
    [InlineData("a theme of the site's own was added", "已生成")]
    public void A_build_sees_what_became_of_content_that_it_looked_at_before(string what, string told)
    {
        aged.Age();
        aged.Build();
        string file = Path.Combine(aged.Site.Content, "pages/guide.md"), lockFile = Path.Combine(aged.Site.Content, "pages/~$guide.md");
        var time = File.GetLastWriteTimeUtc(file);
        if (what == "a file that does not count came and went")
        {
            File.WriteAllText(lockFile, "x");
            File.Delete(lockFile);
        }
        else if (what == "all folders are young") foreach (string folder in Directory.GetDirectories(aged.Site.Content, "*", SearchOption.AllDirectories)) Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
        else if (what == "an old file was moved in")
        {
            File.WriteAllText(Path.Combine(aged.Site.Root, "map.png"), "x");
            File.SetLastWriteTimeUtc(Path.Combine(aged.Site.Root, "map.png"), time);
            File.Move(Path.Combine(aged.Site.Root, "map.png"), Path.Combine(aged.Site.Content, "pages/map.png"));
        }
        else if (what == "a file was moved away") File.Move(file, Path.Combine(aged.Site.Root, "guide.md"));
        else if (what == "a file changed and kept its time") File.AppendAllText(file, "\n另见办事大厅。\n");
        else if (what == "a file has another time") File.SetLastWriteTimeUtc(file, time.AddSeconds(1));
        else if (what == "a file was replaced by a folder")
        {
            File.Delete(Path.Combine(aged.Site.Content, "site.yml"));
            Directory.CreateDirectory(Path.Combine(aged.Site.Content, "site.yml"));
        }
        else
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(aged.Themes, "own")).FullName, "theme.yml"), "parent: portal\n");
            aged.Age();
        }
        if (File.Exists(file) && what != "a file has another time") File.SetLastWriteTimeUtc(file, time);

        Assert.StartsWith(told, aged.Build().LastLine, StringComparison.Ordinal);
        if (told != "未发布") Assert.StartsWith("没有变化", aged.Build().LastLine, StringComparison.Ordinal);
    }
}
