using System.Diagnostics;
using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>The server must be the one that is known; the user is let in by a key, never by a password.</summary>
public sealed class SftpLoginTests : IDisposable
{
    private readonly SshServer server = new("rsa", "ecdsa", "ed25519");
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        folder.Dispose();
        server.Dispose();
    }

    private CommandRun Publish(string settings)
    {
        using var site = new SftpSite(server, settings: settings);
        var run = site.Publish();
        if (run.ExitCode == 0) site.IsWhole();
        else Assert.False(Directory.Exists(site.Target));
        return run;
    }

    private void Succeeds(string settings)
    {
        var run = Publish(settings);
        Assert.True(run.ExitCode == 0, run.Remarks + run.Results);
    }

    [Theory]
    [InlineData("rsa")]
    [InlineData("ecdsa")]
    [InlineData("ed25519")]
    public void Any_of_the_server_s_keys_will_do_as_fingerprint_or_key(string kind)
    {
        Succeeds($"host_key: \"{server.Fingerprint(kind)}\"");
        Succeeds($"host_key: \"{server.PublicKey(kind)}\"");
    }

    [Fact]
    public void A_file_of_known_hosts_will_do_with_names_plain_or_hashed()
    {
        folder.With("plain", $"# hosts\nexample.org ssh-ed25519 AAAA\n[127.0.0.1]:{server.Port} {server.PublicKey("ecdsa")}\n");
        Succeeds($"known_hosts: {folder["plain"]}");
        File.Copy(folder["plain"], folder["hashed"]);
        SshServer.Run("ssh-keygen", "-q", "-H", "-f", folder["hashed"]);
        Assert.DoesNotContain("127.0.0.1", File.ReadAllText(folder["hashed"]), StringComparison.Ordinal);
        Succeeds($"known_hosts: {folder["hashed"]}");
    }

    [Fact]
    public void A_server_that_is_not_known_gets_nothing()
    {
        folder.With("known", $"example.org {server.PublicKey("ed25519")}\n");
        var run = Publish($"known_hosts: {folder["known"]}");
        Assert.Equal((2, $"没有记录服务器「127.0.0.1」的主机密钥，没有连接；与管理员核对 {server.Fingerprint("ed25519")} 之后，把它写进 publish 的 host_key。\n"), (run.ExitCode, run.Remarks));
    }

    [Fact]
    public void A_server_whose_key_changed_gets_nothing()
    {
        string before = server.PublicKey("ed25519");
        server.ChangeHostKeys();
        var run = Publish($"host_key: \"{before}\"");
        Assert.Equal((2, $"服务器「127.0.0.1」的主机密钥与记录的不同（现在是 {server.Fingerprint("ed25519")}），可能有人冒充，没有连接；核实之后再改 host_key 或 known_hosts。\n"), (run.ExitCode, run.Remarks));
        Assert.Equal(2, Publish("host_key: SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").ExitCode);
    }

    [Theory]
    [InlineData("rsa")]
    [InlineData("ecdsa")]
    public void Keys_of_other_kinds_let_the_user_in(string kind) =>
        Succeeds($"identity: {server.MakeUserKey("id_" + kind, kind)}, host_key: \"{server.Fingerprint("ed25519")}\"");

    [Fact]
    public void A_key_that_the_server_does_not_take_is_one_sentence()
    {
        SshServer.Run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder["stranger"]);
        var run = Publish($"identity: {folder["stranger"]}, host_key: \"{server.Fingerprint("ed25519")}\"");
        Assert.Equal((2, $"服务器「127.0.0.1」不接受用户「{server.User}」的密钥；请核对 identity 或 ssh-agent 里的密钥。\n"), (run.ExitCode, run.Remarks));
    }

    [Fact]
    public void A_key_with_a_passphrase_is_the_agent_s_business()
    {
        string locked = server.IdentityWithPassphrase();
        var run = Publish($"identity: {locked}");
        Assert.Equal((2, $"私钥「{locked}」加了口令；请把它加进 ssh-agent，不写 identity。\n"), (run.ExitCode, run.Remarks));
        Assert.Equal("找不到私钥文件「/nowhere/id」。\n", Publish("identity: /nowhere/id").Remarks);
    }

    [Theory]
    [InlineData("ed25519")]
    [InlineData("rsa")]
    public void The_agent_s_keys_let_the_user_in(string kind)
    {
        string key = server.MakeUserKey("agent_" + kind, kind), socket = folder["agent"];
        using var agent = Process.Start(new ProcessStartInfo("ssh-agent", ["-D", "-a", socket]) { RedirectStandardOutput = true })!;
        try
        {
            while (!File.Exists(socket)) Thread.Sleep(10);
            using (var add = Process.Start(new ProcessStartInfo("ssh-add", ["-q", key]) { Environment = { ["SSH_AUTH_SOCK"] = socket } })!) add.WaitForExit();
            using var site = new SftpSite(server, settings: $"host_key: \"{server.Fingerprint("ed25519")}\"");
            site.Content.Replace("site.yml", $", identity: {server.Identity}", "");
            var environment = new Dictionary<string, string> { ["SSH_AUTH_SOCK"] = socket, ["HOME"] = folder.Path };
            var run = ProgramRun.Of(site.Content.Root, environment, "publish", "www", "--now", SiteFolder.Season);
            Assert.True(run.ExitCode == 0, run.Remarks + run.Results);
            site.IsWhole();

            environment["SSH_AUTH_SOCK"] = folder["nobody"];
            run = ProgramRun.Of(site.Content.Root, environment, "publish", "www", "--now", SiteFolder.Season);
            Assert.Equal((2, "没有可用的 SSH 密钥：在 publish 里用 identity 指明私钥文件，或者把密钥加进 ssh-agent。\n"), (run.ExitCode, run.Remarks));
        }
        finally
        {
            agent.Kill();
            agent.WaitForExit();
        }
    }

    [Fact]
    public void A_server_that_is_not_there_is_one_sentence()
    {
        using var site = new SftpSite(server, port: FreePort.Any());
        var run = site.Publish();
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^连不上「sftp://.*」（.*）\n$", run.Remarks);
    }
}
