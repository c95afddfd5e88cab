using System.Text.Json;
using SiteBuilder.Tests.Delivery.Targets;

namespace SiteBuilder.Tests.Delivery.Verifying;

/// <summary><c>verify</c> finds each thing that was done to a site, and nothing else.</summary>
public sealed class VerifyTests : IDisposable
{
    private const string Page = "reports/minzheng/2024/index.html";

    private readonly PublishedSite site = new();

    public VerifyTests() => site.Published();

    public void Dispose() => site.Dispose();

    private (int, string) Verified(params string[] arguments)
    {
        var run = site.Verify([site.Target, .. arguments]);
        Assert.Equal("", run.Remarks);
        return (run.ExitCode, run.Results);
    }

    private static (int, string) Differs(string line, string counts) => (1, $"{line}\n「www」与清单有 1 处不符：{counts}。\n");

    private string Served(string path) => site[$"{site.Current}/{path}"];

    private int Files => site.Content.Published().Count;

    [Fact]
    public void A_site_as_it_was_published_is_what_the_manifest_says() =>
        Assert.Equal((0, $"「www」的 {Files} 个文件与清单完全一致。\n"), Verified());

    [Fact]
    public void One_byte_changed_is_found()
    {
        string text = File.ReadAllText(Served(Page));
        File.WriteAllText(Served(Page), text.Replace("321", "421", StringComparison.Ordinal));
        Assert.Equal(Differs($"{Page}: 改动：内容与清单不符，被改动过。", "改动 1"), Verified());
    }

    [Fact]
    public void One_file_removed_is_found()
    {
        File.Delete(Served(Page));
        Assert.Equal(Differs($"{Page}: 缺少：缺少这个文件。", "缺少 1"), Verified());
    }

    [Theory]
    [InlineData("reports/shell.php")]
    [InlineData(".htaccess")]
    public void One_file_added_is_found(string file)
    {
        File.WriteAllText(Served(file), "…");
        Assert.Equal(Differs($"{file}: 多出：清单里没有这个文件。", "多出 1"), Verified());
    }

    [Fact]
    public void A_page_of_an_earlier_release_is_told_apart_from_a_changed_one()
    {
        string old = site.Current;
        site.WithGuide("新增一句。").Published();
        File.Copy(site[$"{old}/guide/index.html"], Served("guide/index.html"), overwrite: true);
        Assert.Equal(Differs("guide/index.html: 旧版：这是以前版本的内容。", "旧版 1"), Verified());
    }

    [Fact]
    public void A_page_with_the_META_tags_of_another_site_is_named_so()
    {
        File.WriteAllText(Served(Page), File.ReadAllText(Served(Page)).Replace("content=\"www.shilixian.gov.cn\"", "content=\"www.shilixian.com\"", StringComparison.Ordinal));
        Assert.Equal(Differs($"{Page}: 标签不对：内容被改动，META SiteDomain 是「www.shilixian.com」，应是「www.shilixian.gov.cn」。", "标签不对 1"), Verified());
    }

    [Fact]
    public void A_manifest_that_was_changed_after_publication_is_found()
    {
        Forge(Page, "421");
        Assert.Equal(Differs("manifest.json: 清单不对：清单在发布之后被改动。", "清单不对 1"), Verified());
    }

    [Fact]
    public void With_a_manifest_kept_elsewhere_nothing_that_lies_there_is_believed()
    {
        string kept = Path.Combine(site.Content.Root, "kept.json");
        File.Copy(Served("manifest.json"), kept);
        Forge(Page, "421");
        Assert.Equal((1, $"manifest.json: 清单不对：清单与 --manifest 给出的不同，可能被替换，或者这里是另一个版本。\n{Page}: 改动：内容与清单不符，被改动过。\n「www」与清单有 2 处不符：改动 1，清单不对 1。\n"), Verified("--manifest", kept));
    }

    [Fact]
    public void A_forged_manifest_of_a_signed_site_is_found_wherever_it_lies()
    {
        var (key, publicKey) = Signed();
        Assert.Equal((0, $"「www」的 {Files} 个文件与清单完全一致，签名有效。\n"), Verified("--key", publicKey));
        Assert.Equal((0, $"「www」的 {Files} 个文件与清单完全一致，签名有效。\n"), Verified("--key", key));

        Forge(Page, "421");
        string copy = Path.Combine(site.Content.Root, "copy");
        Copy(site[site.Current], copy);
        var run = site.Verify(copy, "--key", publicKey);
        Assert.Equal((1, "manifest.sig: 签名不对：签名与清单不符：清单不是密钥的主人签发的，可能是伪造的。\n「copy」与清单有 1 处不符：签名不对 1。\n"), (run.ExitCode, run.Results));
    }

    [Fact]
    public void A_site_that_should_be_signed_and_is_not_is_found()
    {
        string key = Path.Combine(site.Content.Root, "other.key");
        site.Content.Run("key", key);
        Assert.Equal(Differs("manifest.sig: 签名不对：清单没有签名。", "签名不对 1"), Verified("--key", key + ".pub"));
    }

    [Fact]
    public void A_signature_is_made_once_and_stays_while_nothing_changes()
    {
        var (_, publicKey) = Signed();
        byte[] signature = File.ReadAllBytes(Served("manifest.sig"));
        Assert.StartsWith("「www」上的网站没有变化：上传 0 个", site.Published(), StringComparison.Ordinal);
        Assert.Equal(signature, File.ReadAllBytes(Served("manifest.sig")));
        Assert.Equal(0, Verified("--key", publicKey).Item1);
    }

    [Fact]
    public void A_private_key_is_for_its_owner_alone_and_is_never_overwritten()
    {
        string key = Path.Combine(site.Content.Root, "publish.key");
        var run = site.Content.Run("key", key);
        Assert.Equal("已生成私钥 publish.key（只放在发布用的机器上，不要放进内容文件夹）和公钥 publish.key.pub（交给核验的人）。\n", run.Results);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        Assert.Equal((2, "「publish.key」已经存在，不会覆盖。\n"), (site.Content.Run("key", key).ExitCode, site.Content.Run("key", key).Remarks));
    }

    [Fact]
    public void The_output_and_a_release_by_its_name_are_verified_as_well()
    {
        Directory.CreateDirectory(Path.Combine(site.Content.Output, ".git"));
        File.WriteAllText(Path.Combine(site.Content.Output, ".git/HEAD"), "ref");
        Assert.Equal(0, site.Verify(site.Content.Output).ExitCode);
        Assert.Equal(0, site.Verify(site[site.Current]).ExitCode);
        Assert.Equal(0, site.Verify(site["current"]).ExitCode);
    }

    [Fact]
    public void A_place_without_a_manifest_cannot_be_verified()
    {
        string empty = Directory.CreateDirectory(Path.Combine(site.Content.Root, "empty")).FullName;
        Assert.Equal((2, "「empty」没有清单 manifest.json，不知道应当是什么样；用 --manifest 给出清单。\n"), (site.Verify(empty).ExitCode, site.Verify(empty).Remarks));
    }

    [Fact]
    public void Results_can_be_read_by_programs()
    {
        File.Delete(Served(Page));
        using var json = JsonDocument.Parse(site.Verify(site.Target, "--json").Results);
        var root = json.RootElement;
        Assert.Equal(Files, root.GetProperty("files").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("signed").ValueKind);
        var one = Assert.Single(root.GetProperty("differences").EnumerateArray());
        Assert.Equal(("missing", Page, "缺少这个文件。"), (one.GetProperty("kind").GetString(), one.GetProperty("path").GetString(), one.GetProperty("message").GetString()));
    }

    /// <summary>Changes a page and the manifest with it, as somebody would who can write to the server.</summary>
    private void Forge(string page, string figure)
    {
        string manifest = File.ReadAllText(Served("manifest.json")), before = Hash(page);
        File.WriteAllText(Served(page), File.ReadAllText(Served(page)).Replace("321", figure, StringComparison.Ordinal));
        File.WriteAllText(Served("manifest.json"), manifest.Replace(before, Hash(page), StringComparison.Ordinal));
    }

    private (string Key, string PublicKey) Signed()
    {
        string key = Path.Combine(site.Content.Root, "publish.key");
        Assert.Equal(0, site.Content.Run("key", key).ExitCode);
        site.Content.Replace("site.yml", "conac_id:", "publish: { www: { to: www, sign: publish.key } }\nconac_id:");
        site.Published();
        return (key, key + ".pub");
    }

    private string Hash(string path) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Served(path))));

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
