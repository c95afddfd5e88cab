using System.Diagnostics;

namespace SiteBuilder.Tests.Delivery;

/// <summary>A build that is killed at any moment leaves the old site or the new one, whole.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly SiteFolder site = new("demo");
    private readonly SiteFolder other = new SiteFolder("demo").Replace("site.yml", "示例区", "样例区");
    private readonly Random random = new(1949);
    private string[] sites = [];
    private TimeSpan whole;

    public void Dispose()
    {
        site.Dispose();
        other.Dispose();
    }

    private string Staging => Path.Combine(site.Root, ".output.sitebuilder", "new");

    [Fact]
    public void Killed_at_50_random_moments_the_output_is_always_the_old_or_the_new_site()
    {
        MakeBothSites();
        var files = sites[0].Split('\n').Where(line => line.StartsWith("reports/", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]).ToArray();

        var seen = new HashSet<int>();
        for (int i = 0; i < 20; i++) seen.Add(Kill(build => build.WaitForExit(whole * random.NextDouble())));
        for (int i = 0; i < 20; i++)
        {
            string file = Path.Combine(Staging, files[random.Next(files.Length)]);
            seen.Add(Kill(build => Until(build, () => File.Exists(file))));
        }
        for (int i = 0; i < 10; i++)
        {
            int before = Standing();
            seen.Add(Kill(build => Until(build, () => Standing() != before)));
        }

        Assert.Equal(2, seen.Count);
        Assert.Equal(0, ProgramRun.Of(site.Root, "build").ExitCode);
        Assert.Equal(sites[0], Seen());
        Assert.Equal([".sitebuilder/", "content/", "output/"], site.Entries());
    }

    private void MakeBothSites()
    {
        Assert.Equal(0, ProgramRun.Of(site.Root, "build", "--content", other.Content).ExitCode);
        File.WriteAllText(Path.Combine(site.Output, ".gitignore"), "*");
        string second = Seen();
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, ProgramRun.Of(site.Root, "build").ExitCode);
        whole = clock.Elapsed;
        sites = [Seen(), second];
        Assert.NotEqual(sites[0], sites[1]);
    }

    /// <summary>Builds the site that does not stand in the output, kills the build, and says which of the two stands there now.</summary>
    private int Kill(Action<Process> wait)
    {
        using var build = ProgramRun.Start(site.Root, new Dictionary<string, string>(), "build", "--content", Standing() == 0 ? other.Content : site.Content);
        wait(build);
        build.Kill();
        build.WaitForExit();
        int now = Array.IndexOf(sites, Seen());
        Assert.True(now >= 0, "The output is neither the old site nor the new one.");
        return now;
    }

    private static void Until(Process build, Func<bool> reached)
    {
        while (!reached() && !build.HasExited) Thread.Yield();
    }

    /// <summary>Which of the two sites stands in the output, by its manifest.</summary>
    private int Standing() => Array.FindIndex(sites, s => s.Contains(File.ReadAllText(Path.Combine(site.Output, "manifest.json")), StringComparison.Ordinal));

    /// <summary>All that lies in the output; the dotfile may still wait in the working folder for the next build.</summary>
    private string Seen()
    {
        var published = site.Published();
        bool waits = File.Exists(Path.Combine(Staging, ".gitignore")) && !published.Any(file => file.StartsWith(".gitignore", StringComparison.Ordinal));
        return string.Join('\n', (waits ? published.Append(".gitignore: *") : published).Order(StringComparer.Ordinal));
    }
}
