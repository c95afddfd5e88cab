using SiteBuilder.Tests.Delivery.Targets;
using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.WebServers;

/// <summary><c>verify</c> of a site as the public reads it, through a real nginx.</summary>
public sealed class VerifiedOnTheWebTests : IDisposable
{
    private readonly PublishedSite site = new();
    private readonly NginxServer nginx;

    public VerifiedOnTheWebTests()
    {
        site.Published();
        nginx = new NginxServer(site["current"]);
    }

    public void Dispose()
    {
        nginx.Dispose();
        site.Dispose();
    }

    [Fact]
    public void A_site_on_the_web_is_verified_as_the_public_reads_it()
    {
        int files = site.Content.Published().Count;
        Assert.Equal((0, $"「{nginx.Address}」的 {files} 个文件与清单完全一致。\n"), Verified());

        string old = site.Current;
        site.WithGuide("新增一句。").Published();
        Assert.Equal(0, Verified().Item1);
        File.Copy(site[$"{old}/guide/index.html"], site[$"{site.Current}/guide/index.html"], overwrite: true);
        File.Delete(site[$"{site.Current}/reports/minzheng/2024/data.json"]);
        File.AppendAllText(site[$"{site.Current}/index.html"], "<script src=//evil.example/x.js></script>");
        Assert.Equal((1, $"""
            guide/index.html: 改动：内容与清单不符，被改动过。
            index.html: 改动：内容与清单不符，被改动过。
            reports/minzheng/2024/data.json: 缺少：服务器没有给出这个文件（404）。
            「{nginx.Address}」与清单有 3 处不符：缺少 1，改动 2。

            """.ReplaceLineEndings("\n")), Verified());

        site.Content.Replace("site.yml", "conac_id:", $"publish: {{ www: {{ to: www, url: \"{nginx.Address}\" }} }}\nconac_id:");
        Assert.Contains("guide/index.html: 旧版：这是以前版本的内容。\n", Verified().Item2, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forged_manifest_on_the_web_is_found_by_the_signature()
    {
        string key = Path.Combine(site.Content.Root, "publish.key");
        Assert.Equal(0, site.Content.Run("key", key).ExitCode);
        site.Content.Replace("site.yml", "conac_id:", "publish: { www: { to: www, sign: publish.key } }\nconac_id:");
        site.Published();
        int files = site.Content.Published().Count;
        Assert.Equal((0, $"「{nginx.Address}」的 {files} 个文件与清单完全一致，签名有效。\n"), Verified("--key", key + ".pub"));

        string page = site["current/guide/index.html"], manifest = site["current/manifest.json"], before = HashOf(page);
        File.AppendAllText(page, " ");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(before, HashOf(page), StringComparison.Ordinal));
        Assert.Equal((0, $"「{nginx.Address}」的 {files} 个文件与清单完全一致。\n"), Verified());
        Assert.Equal((1, $"manifest.sig: 签名不对：签名与清单不符：清单不是密钥的主人签发的，可能是伪造的。\n「{nginx.Address}」与清单有 1 处不符：签名不对 1。\n"), Verified("--key", key + ".pub"));
    }

    [Fact]
    public void An_address_where_nobody_answers_is_one_sentence()
    {
        var run = site.Verify($"http://127.0.0.1:{FreePort.Any()}/");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^连不上「http://127.0.0.1:[0-9]+/manifest.json」（.*）\n$", run.Remarks);
    }

    private (int, string) Verified(params string[] arguments)
    {
        var run = site.Verify([nginx.Address.ToString(), .. arguments]);
        return (run.ExitCode, run.Results);
    }

    private static string HashOf(string file) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
}
