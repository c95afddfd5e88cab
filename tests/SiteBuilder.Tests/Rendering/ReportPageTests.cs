namespace SiteBuilder.Tests.Rendering;

public sealed class ReportPageTests
{
    [Fact]
    public void Everything_is_made()
    {
        string? from = Environment.GetEnvironmentVariable("RENDER_FROM");
        var site = from is null ? Fabricated.Site() : SiteBuilder.Checks.CheckedSite.From(SiteBuilder.Sites.Site.From(SiteBuilder.Content.ParsedContent.From(SiteBuilder.Content.SourceTree.Read(from))), DateTime.MinValue);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var files = Fabricated.Build(site);
        Console.WriteLine($"{files.Count} files, {clock.ElapsedMilliseconds} ms");
        if (Environment.GetEnvironmentVariable("BENCH") is not null)
        {
            var plan = SiteBuilder.Rendering.SitePlan.Of(site, Fabricated.Portal, SiteBuilder.Rendering.PlanScope.ReportPages).Where(f => f.PageOf is not null).ToList();
            for (int round = 0; round < 8; round++)
            {
                clock.Restart();
                long before = GC.GetAllocatedBytesForCurrentThread();
                for (int i = 0; i < 10; i++) foreach (var f in plan) f.Make();
                double made = clock.Elapsed.TotalMilliseconds;
                long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
                clock.Restart();
                for (int i = 0; i < 10; i++) foreach (var f in plan) f.MakeChecked();
                Console.WriteLine($"{made / plan.Count / 10:0.000} ms a page, {clock.Elapsed.TotalMilliseconds / plan.Count / 10:0.000} checked, {bytes / plan.Count / 10} bytes");
            }
        }
        string? folder = Environment.GetEnvironmentVariable("RENDER_TO");
        if (folder is null) return;
        foreach (var (path, bytes) in files)
        {
            string target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }
}
