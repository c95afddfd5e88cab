using System.Text.RegularExpressions;

namespace SiteBuilder.Tests.Browsing;

/// <summary>A site that was built into a folder and is served on this machine.</summary>
internal sealed class ServedSite : IDisposable
{
    private readonly LoopbackServer server;

    private ServedSite(string output, LoopbackServer server) => (Output, this.server) = (output, server);

    /// <summary>The folder of the built site.</summary>
    public string Output { get; }

    public Uri Address => server.Address;

    /// <summary>Builds a site with the themes of the repository and serves it; nothing may be found above an info.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="output">Where it is built.</param>
    /// <param name="basePath">Where its settings say that it is mounted, with a slash at the end.</param>
    public static ServedSite Build(string content, string output, string basePath = "/")
    {
        var run = CommandRun.Of("build", "--content", content, "--output", output, "--themes", Repository.PathOf("themes"), "--now", "2026-04-15T09:00", "--quiet");
        string said = run.Results + run.Remarks;
        Assert.True(run.ExitCode == 0 && said.Contains("0 个错误，0 个警告", StringComparison.Ordinal), said);
        return new ServedSite(output, LoopbackServer.Of(output, basePath));
    }

    /// <summary>Serves a folder as it is.</summary>
    public static ServedSite Of(string output, string basePath = "/", string? policy = null) => new(output, LoopbackServer.Of(output, basePath, policy));

    /// <summary>The page of a kind that holds most: its path below the site.</summary>
    public string PageOf(string kind) =>
        Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories)
            .Where(f => KindOf(f) == kind).OrderByDescending(f => new FileInfo(f).Length).ThenBy(f => f, StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/'))
            .FirstOrDefault() ?? throw new InvalidOperationException($"The site has no page of the kind “{kind}”.");

    public void Dispose() => server.Dispose();

    private static string? KindOf(string file) =>
        Regex.Match(File.ReadAllText(file), "<body data-page-kind=\"([^\"]+)\"") is { Success: true } match ? match.Groups[1].Value : null;
}
