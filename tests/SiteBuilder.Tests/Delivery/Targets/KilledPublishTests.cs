using System.Diagnostics;
using System.Text.Json;
using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>A publish that is killed at any moment leaves the old release or the new one, whole, and the next publish needs no help.</summary>
public sealed class KilledPublishTests
{
    private readonly Random random = new(1949);

    [Fact]
    public void Killed_at_random_moments_a_publish_to_a_folder_leaves_the_old_or_the_new_release()
    {
        using var site = new PublishedSite();
        KillAgainAndAgain(site.Content, site.Target, site.Target);
        site.Published();
    }

    [Fact]
    public void Killed_at_random_moments_a_publish_over_SFTP_leaves_the_old_or_the_new_release()
    {
        using var server = new SshServer();
        using var site = new SftpSite(server);
        KillAgainAndAgain(site.Content, site.Target, "www");
        site.IsWhole();
    }

    private void KillAgainAndAgain(SiteFolder content, string target, string name)
    {
        Run(content, name);
        var clock = Stopwatch.StartNew();
        NextVersion(content, 0);
        Run(content, name);
        var whole = clock.Elapsed;
        int rounds = Rounds.Of(4, 100), old = 0, killed = 0;
        for (int i = 1; i <= rounds; i++)
        {
            string before = Manifest(target);
            NextVersion(content, i);
            using (var process = Start(content, name))
            {
                if (i % 2 == 0) process.WaitForExit(whole * (0.2 + random.NextDouble()));
                else WhilePublishing(process, target, before);
                if (!process.HasExited) killed++;
                process.Kill();
                process.WaitForExit();
            }
            if (Manifest(target) == before) old++;
            IsWhole(target);
            Run(content, name);
            Assert.Equal(File.ReadAllText(Path.Combine(content.Output, "manifest.json")), Manifest(target));
            IsWhole(target);
            Assert.Equal(["current", "releases"], new DirectoryInfo(target).GetFileSystemInfos().Select(e => e.Name).Order());
        }
        Rounds.Report($"{killed} of {rounds} killed while they ran; {old} times the old release stood afterwards, {rounds - old} times the new one");
        Assert.True(killed >= rounds / 2, "Most runs had ended before they were killed.");
    }

    /// <summary>Waits until something changes in the releases, then a moment more: by then it uploads, seals, turns the link or clears away.</summary>
    private void WhilePublishing(Process process, string target, string before)
    {
        int entries = Entries(target);
        while (!process.HasExited && Entries(target) == entries) Thread.Yield();
        if (random.Next(3) == 0)
        {
            while (!process.HasExited && Manifest(target) == before) Thread.Yield(); // the moments after the link was turned
        }
        process.WaitForExit(random.Next(150));
    }

    private static int Entries(string target) => Directory.GetFileSystemEntries(Path.Combine(target, "releases")).Length;

    private static string Manifest(string target) => File.ReadAllText(Path.Combine(target, "current/manifest.json"));

    private static void NextVersion(SiteFolder content, int number) =>
        File.WriteAllText(Path.Combine(content.Content, "pages/guide.md"), $"---\ntitle: 政府信息公开指南\norder: 1\npublished: 2025-01-06 09:00\n---\n\n第{number}版。\n");

    private static Process Start(SiteFolder content, string name) =>
        ProgramRun.Start(content.Root, new Dictionary<string, string>(), "publish", name, "--fresh", "--now", SiteFolder.Season);

    private static void Run(SiteFolder content, string name)
    {
        var run = content.Run("publish", name);
        Assert.True(run.ExitCode == 0, run.Results + run.Remarks);
    }

    /// <summary>Every file of the release that stands is what its manifest says, and there is no other.</summary>
    private static void IsWhole(string target)
    {
        using var manifest = JsonDocument.Parse(Manifest(target));
        string current = Path.Combine(target, new FileInfo(Path.Combine(target, "current")).LinkTarget!);
        var expected = manifest.RootElement.GetProperty("files").EnumerateObject().Select(f => $"{f.Name} {f.Value.GetString()}");
        var found = Directory.EnumerateFiles(current, "*", SearchOption.AllDirectories).Select(f => (Path: Path.GetRelativePath(current, f).Replace('\\', '/'), Bytes: File.ReadAllBytes(f)))
            .Where(f => f.Path != "manifest.json").Select(f => $"{f.Path} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(f.Bytes))}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
