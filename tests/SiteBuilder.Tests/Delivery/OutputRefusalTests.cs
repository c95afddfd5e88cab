using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;
using static SiteBuilder.Tests.Delivery.Publishing;

namespace SiteBuilder.Tests.Delivery;

/// <summary>Nothing that is somebody's work is overwritten.</summary>
public sealed class OutputRefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Refusal(string output, params string[] sources)
    {
        var before = folder.Contents();
        string message = Assert.Throws<UserException>(() => OutputFolder.Claim(folder[output], sources.Select(s => folder[s]))).Message;
        Assert.Equal(before, folder.Contents());
        Assert.DoesNotContain(folder.Entries(), e => e.EndsWith(".sitebuilder/", StringComparison.Ordinal));
        return message.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private const string NotOurs = "文件夹「output」不是空的，也不是本程序生成的，不会覆盖；请清空它，或用 --output 另指一个文件夹。";

    [Fact]
    public void A_folder_with_files_of_others_is_refused()
    {
        folder.With("output/thesis.doc", "…");
        Assert.Equal(NotOurs, Refusal("output"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{ "generator": "other", "version": "1", "forms": [], "files": {} }""")]
    [InlineData("""{ "name": "网站", "icons": [] }""")]
    public void A_manifest_of_others_does_not_make_it_ours(string manifest)
    {
        folder.With("output/manifest.json", manifest);
        Assert.Equal(NotOurs, Refusal("output"));
    }

    [Fact]
    public void A_file_is_refused()
    {
        folder.With("output", "…");
        Assert.Equal("「output」是文件，不是文件夹。", Refusal("output"));
    }

    [Fact]
    public void The_root_of_the_disk_is_refused() =>
        Assert.Equal("「/」是磁盘的根目录，不能作为输出文件夹。", Assert.Throws<UserException>(() => OutputFolder.Claim("/", [])).Message);

    [Theory]
    [InlineData("content")]
    [InlineData("content/output")]
    [InlineData("content/../content")]
    [InlineData(".")]
    [InlineData("link")]
    [InlineData("link/output")]
    public void A_folder_that_is_holds_or_lies_in_the_content_is_refused(string output)
    {
        folder.With("content/site.yml", "name: 甲");
        Directory.CreateSymbolicLink(folder["link"], folder["content"]);
        Assert.EndsWith("重叠，会覆盖其中的文件；请用 --output 另指一个文件夹。", Refusal(output, "themes", "content"));
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_content_is_taken()
    {
        folder.With("content/site.yml", "name: 甲");
        OutputFolder.Claim(folder["content-output"], [folder["content"]]).Dispose();
    }

    [Fact]
    public void Dotfiles_alone_do_not_make_a_folder_somebodys()
    {
        folder.With("output/.gitignore", "*");
        folder.Publish(File("index.html", "甲"));
        Assert.Equal([".gitignore: *", "index.html: 甲"], folder.Contents("output").Take(2));
    }

    [Fact]
    public void Behind_a_link_its_target_is_exchanged_and_the_link_stays()
    {
        Directory.CreateDirectory(folder["www/site"]);
        Directory.CreateSymbolicLink(folder["output"], folder["www/site"]);

        folder.Publish(File("index.html", "甲"));

        Assert.Equal(folder["www/site"], new DirectoryInfo(folder["output"]).LinkTarget);
        Assert.Contains("index.html: 甲", folder.Contents("www/site"));
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        Directory.CreateSymbolicLink(folder["output"], folder["b"]);
        Directory.CreateSymbolicLink(folder["b"], folder["output"]);
        Assert.Equal("「output」的链接循环指向自己。", Refusal("output"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_one_sentence()
    {
        folder.With("file", "…");
        Assert.StartsWith("写入「file/output」时出错（", Refusal("file/output"));
    }
}
