using System.Diagnostics;
using System.Globalization;
using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Preview;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Benchmarks.Previewing;

/// <summary>What each stage costs when everything is read, and when one table of many was saved.</summary>
internal sealed class Stages
{
    private const int Rounds = 20;

    private readonly SortedDictionary<string, List<double>> times = new(StringComparer.Ordinal);
    private readonly Stopwatch clock = new();

    public static void Print(string content, string themes)
    {
        var workspace = new Workspace(content, themes, "output", new DateTime(2026, 3, 31, 9, 0, 0));
        string table = Directory.EnumerateFiles(content, "disputes.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var stages = new Stages();
        for (int i = 0; i < Rounds / 4; i++) stages.Whole(workspace);
        var sources = Sources.Of(workspace);
        var known = Pipeline.Check(sources.Content, workspace, Audience.Reviewers);
        for (int i = 0; i < Rounds; i++)
        {
            File.SetLastWriteTimeUtc(table, DateTime.UtcNow);
            (sources, known) = stages.Again(workspace, (sources, known), table);
        }
        foreach (var (stage, taken) in stages.times)
        {
            taken.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage}: median {taken[taken.Count / 2]:0.0} ms"));
        }
    }

    private void Whole(Workspace workspace)
    {
        var tree = Timed("all 1 list", () => SourceTree.Read(workspace.Content));
        var content = Timed("all 2 parse", () => ParsedContent.From(tree));
        var site = Timed("all 3 assemble", () => Site.From(content));
        var found = Timed("all 4 check", () => CheckedSite.From(site, workspace.Clock(site)));
        var theme = Timed("all 5 theme", () => Theme.Read(workspace.Themes, Theme.Default));
        var plan = Timed("all 6 plan", () => SitePlan.Of(found, theme));
        Timed("all 7 render report pages", () => plan.Where(f => f.Shows.InFull.Count is 1 or 2 && f.MediaType == MediaTypes.Html).Sum(f => f.Make().Bytes.Length));
    }

    private (Sources, CheckedSite) Again(Workspace workspace, (Sources Sources, CheckedSite Checked) before, string table)
    {
        var sources = Timed("one 1 list", () => Sources.Of(workspace, before.Sources, [table]));
        var content = Timed("one 2 parse", () => ParsedContent.From(sources.Content, before.Checked.Site.Content));
        var site = Timed("one 3 assemble", () => Site.From(content, Audience.Reviewers, before.Checked.Site));
        return (sources, Timed("one 4 check", () => CheckedSite.From(site, workspace.Clock(site), before.Checked)));
    }

    private T Timed<T>(string stage, Func<T> step)
    {
        clock.Restart();
        var made = step();
        if (!times.TryGetValue(stage, out var list)) times.Add(stage, list = []);
        list.Add(clock.Elapsed.TotalMilliseconds);
        return made;
    }
}
