using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>The sample site, a real SFTP server, and a target on it that is known in <c>site.yml</c> as <c>www</c>.</summary>
internal sealed class SftpSite : IDisposable
{
    private readonly SiteFolder site;

    /// <param name="server">The server; it is not the site's to close.</param>
    /// <param name="port">Another port than the server's, of a line to it.</param>
    /// <param name="settings">Further settings of the target, as YAML.</param>
    public SftpSite(SshServer server, int? port = null, string settings = "", string name = "sample")
    {
        site = new SiteFolder(name);
        Server = server;
        string hostKey = settings.Contains("host_key", StringComparison.Ordinal) || settings.Contains("known_hosts", StringComparison.Ordinal) ? "" : $", host_key: \"{server.Fingerprint(server.Kinds[0])}\"";
        string identity = settings.Contains("identity", StringComparison.Ordinal) ? "" : $", identity: {server.Identity}";
        string more = settings.Length == 0 ? "" : ", " + settings;
        File.AppendAllText(Path.Combine(site.Content, "site.yml"), $"publish:\n  www: {{ to: \"{server.Address(Target, port)}\"{identity}{hostKey}{more} }}\n");
    }

    public SshServer Server { get; }

    public SiteFolder Content => site;

    public string Target => Path.Combine(site.Root, "srv/www");

    public string this[string path] => Path.Combine(Target, path);

    public string Current => new FileInfo(this["current"]).LinkTarget!;

    public CommandRun Publish(params string[] arguments) => site.Run(["publish", "www", .. arguments]);

    public string Published(params string[] arguments)
    {
        var run = Publish(arguments);
        Assert.True(run.ExitCode == 0, run.Results + run.Remarks);
        return run.LastLine;
    }

    public SftpSite WithGuide(string addition)
    {
        File.AppendAllText(Path.Combine(site.Content, "pages/guide.md"), addition + "\n");
        return this;
    }

    /// <summary>The site stands whole at the target, and nothing unfinished beside it.</summary>
    public void IsWhole()
    {
        Assert.Equal(["current", "releases"], new DirectoryInfo(Target).GetFileSystemInfos().Select(e => e.Name).Order());
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(this["releases"]), e => e.EndsWith(".partial", StringComparison.Ordinal) || e.EndsWith(".unfinished", StringComparison.Ordinal));
        Assert.Equal(site.Published(), FolderContents.Of(this[Current]));
    }

    public void Dispose() => site.Dispose();
}
