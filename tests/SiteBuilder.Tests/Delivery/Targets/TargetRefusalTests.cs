namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>Bad places: one sentence, exit code 2, and not a byte is changed there.</summary>
public sealed class TargetRefusalTests : IDisposable
{
    private readonly PublishedSite site = new();

    public void Dispose() => site.Dispose();

    private string Refusal(params string[] arguments)
    {
        var before = FolderContents.Of(site.Target);
        var run = arguments.Length == 0 ? site.Publish() : site.Content.Run(["publish", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, FolderContents.Of(site.Target));
        return run.Remarks;
    }

    private void Write(string path, string text = "…")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site[path])!);
        File.WriteAllText(site[path], text);
    }

    [Fact]
    public void A_folder_with_files_of_another_program_is_refused()
    {
        Write("index.php");
        Assert.Equal("发布位置「www」里的「index.php」不是本程序放的，因此不在这里发布；请移走它，或者换一个文件夹。\n", Refusal());
    }

    [Fact]
    public void A_file_of_another_program_in_a_target_of_ours_is_refused()
    {
        site.Published();
        Write("shell.php");
        Assert.StartsWith("发布位置「www」里的「shell.php」不是本程序放的", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Releases_of_another_program_are_refused()
    {
        Write("releases/20240101120000/index.html");
        Assert.StartsWith("发布位置「www」里的「releases/20240101120000」不是本程序放的", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Dotfiles_at_the_top_are_nobodys_business()
    {
        Write(".bashrc");
        site.Published();
    }

    [Fact]
    public void A_target_that_is_a_link_elsewhere_is_refused()
    {
        Directory.CreateSymbolicLink(site.Target, Directory.CreateDirectory(Path.Combine(site.Content.Root, "elsewhere")).FullName);
        Assert.Equal("发布位置「www」是链接，请直接写明它指向的文件夹。\n", Refusal());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(site.Content.Root, "elsewhere")));
    }

    [Theory]
    [InlineData("/etc")]
    [InlineData("releases/../../content")]
    [InlineData("releases/latest")]
    public void A_current_that_leads_elsewhere_is_refused(string target)
    {
        Directory.CreateDirectory(site.Target);
        File.CreateSymbolicLink(site["current"], target);
        Assert.Equal($"发布位置「www」里的 current 指向「{target}」，不是本程序的版本，因此不在这里发布。\n", Refusal());
    }

    [Fact]
    public void A_current_that_is_a_folder_is_refused()
    {
        Write("current/index.html");
        Assert.StartsWith("发布位置「www」里的「current」不是本程序放的", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_the_target_is_refused()
    {
        File.WriteAllText(site.Target, "…");
        Assert.Equal("发布位置「www」是文件，不是文件夹。\n", Refusal());
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/www")]
    [InlineData("output")]
    [InlineData(".")]
    public void The_content_the_output_and_what_holds_them_are_refused(string target) =>
        Assert.Matches("^发布位置「.*」与「.*」重叠，请换一个文件夹。\n$", Refusal(Path.Combine(site.Content.Root, target)));

    [Fact]
    public void A_way_into_the_content_over_a_link_is_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(site.Content.Root, "srv"), site.Content.Content);
        Assert.Equal("发布位置「srv/www」与「content」重叠，请换一个文件夹。\n", Refusal(Path.Combine(site.Content.Root, "srv/www")));
        Assert.False(Directory.Exists(Path.Combine(site.Content.Content, "www")));
    }

    [Theory]
    [InlineData("sftp://user:secret@host/srv/site", "发布位置里不能写口令：口令会留在命令记录和进程列表里；请用密钥文件（identity）或 ssh-agent。")]
    [InlineData("sftp://host/srv/site", "「sftp://host/srv/site」没有写登录用户，应是 sftp://用户@主机/路径。")]
    [InlineData("sftp://user@host", "「sftp://user@host」写得不对，应是 sftp://用户@主机:端口/路径。")]
    [InlineData("ftp://host/srv/site", "「ftp://host/srv/site」不是发布位置：写文件夹路径，或者 sftp://用户@主机:端口/路径。")]
    [InlineData("user@host:/srv/site", "「user@host:/srv/site」不是发布位置：写文件夹路径，或者 sftp://用户@主机:端口/路径。")]
    public void An_address_that_cannot_be_used_is_refused(string address, string sentence)
    {
        string said = Refusal(address);
        Assert.Equal(sentence + "\n", said);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_settings_of_a_target_are_errors_with_a_suggestion()
    {
        site.Content.Replace("site.yml", "conac_id:", "publish: { www: { to: www, keeep: 3, max_removed: viel } }\napproval: { require: yes }\nconac_id:");
        var run = site.Publish();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("没有「keeep」这一项。是不是「keep」？", run.Results, StringComparison.Ordinal);
        Assert.Contains("应是文件个数或百分比，例如 50 或 10%", run.Results, StringComparison.Ordinal);
        Assert.Contains("没有「require」这一项。是不是「required」？", run.Results, StringComparison.Ordinal);
    }
}
