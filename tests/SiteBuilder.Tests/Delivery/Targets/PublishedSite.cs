using System.Diagnostics;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>The sample site and a target folder beside it.</summary>
internal sealed class PublishedSite : IDisposable
{
    public const string Permits = "reports/minzheng/2024/proactive.csv";

    private readonly SiteFolder site;

    public PublishedSite(string name = "sample") => site = new SiteFolder(name);

    public SiteFolder Content => site;

    /// <summary>The target folder.</summary>
    public string Target => Path.Combine(site.Root, "www");

    public string this[string path] => Path.Combine(Target, path);

    /// <summary>Publishes to the target folder; in what is printed the folder above is left out.</summary>
    public CommandRun Publish(params string[] arguments) => site.Run(["publish", Target, .. arguments]);

    public CommandRun Verify(params string[] arguments) => site.Run(["verify", .. arguments]);

    /// <summary>The last line of a publish that must succeed.</summary>
    public string Published(params string[] arguments)
    {
        var run = Publish(arguments);
        Assert.True(run.ExitCode == 0, run.Results + run.Remarks);
        return run.LastLine;
    }

    /// <summary>Another number of permits, a figure on which no other rests.</summary>
    public PublishedSite WithPermits(int before, int now)
    {
        site.Replace(Permits, $"行政许可,本年处理决定数量,{before}", $"行政许可,本年处理决定数量,{now}");
        return this;
    }

    /// <summary>A word in the text of a page changes: nothing that needs a correction.</summary>
    public PublishedSite WithGuide(string addition)
    {
        File.AppendAllText(Path.Combine(site.Content, "pages/guide.md"), addition + "\n");
        return this;
    }

    /// <summary>The release that stands, as the link says.</summary>
    public string Current => new FileInfo(this["current"]).LinkTarget!;

    /// <summary>The releases that stand side by side, without their notes.</summary>
    public IReadOnlyList<string> Releases =>
        [.. new DirectoryInfo(this["releases"]).GetDirectories().Select(d => d.Name).Order(StringComparer.Ordinal)];

    /// <summary>The number of a file's place on the disk: two names of one file share it.</summary>
    public static string Inode(string path)
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%i", path]) { RedirectStandardOutput = true })!;
        return stat.StandardOutput.ReadToEnd().Trim();
    }

    public void Dispose() => site.Dispose();

}
