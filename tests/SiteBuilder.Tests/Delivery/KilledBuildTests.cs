using System.Diagnostics;

namespace SiteBuilder.Tests.Delivery;

/// <summary>A build that is killed at any moment leaves the old site or the new one, whole.</summary>
public sealed class KilledBuildTests
{
    private const int Moments = 50;

    [Fact]
    public void Killed_at_50_random_moments_the_output_is_always_the_old_or_the_new_site()
    {
        using var site = new SiteFolder("demo");
        using var other = new SiteFolder("demo").Replace("site.yml", "示例区", "样例区");
        Assert.Equal(0, ProgramRun.Of(site.Root, "build", "--content", other.Content).ExitCode);
        var second = site.Published();
        File.WriteAllText(Path.Combine(site.Output, ".gitignore"), "*");
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, ProgramRun.Of(site.Root, "build").ExitCode);
        var whole = clock.Elapsed;
        var first = site.Published();
        Assert.NotEqual(first, second);
        string[] wholeSites = [string.Join('\n', first), string.Join('\n', second.Append(".gitignore: *").Order(StringComparer.Ordinal))];

        var random = new Random(1949);
        var seen = new HashSet<int>();
        for (int i = 0; i < Moments; i++)
        {
            using var build = ProgramRun.Start(site.Root, new Dictionary<string, string>(), "build", "--content", i % 2 == 0 ? other.Content : site.Content);
            if (i < Moments / 2) build.WaitForExit(whole * random.NextDouble());
            else WaitForWriting(site, build, whole * random.NextDouble()); // most of the time is reading: aim at what matters
            build.Kill();
            build.WaitForExit();
            int which = Array.IndexOf(wholeSites, string.Join('\n', Recovered(site)));
            Assert.True(which >= 0, $"After moment {i} the output is neither site.");
            seen.Add(which);
        }

        Assert.Equal(2, seen.Count);
        Assert.Equal(0, ProgramRun.Of(site.Root, "build").ExitCode);
        Assert.Equal(first, site.Published());
        Assert.Equal(["content/", "output/"], site.Entries());
    }

    private static void WaitForWriting(SiteFolder site, Process build, TimeSpan andThen)
    {
        string staging = Path.Combine(site.Root, ".output.sitebuilder", "new", "reports");
        while (!Directory.Exists(staging) && !build.HasExited) Thread.Yield();
        build.WaitForExit(andThen);
    }

    /// <summary>What a visitor sees; a dotfile may still wait in the working folder for the next build.</summary>
    private static IEnumerable<string> Recovered(SiteFolder site)
    {
        var published = site.Published();
        string waiting = Path.Combine(site.Root, ".output.sitebuilder", "new", ".gitignore");
        return published.Any(file => file.StartsWith(".gitignore", StringComparison.Ordinal)) || !File.Exists(waiting)
            ? published
            : published.Append(".gitignore: *").Order(StringComparer.Ordinal);
    }
}
