using System.Globalization;
using SiteBuilder.Benchmarks.Corpus;

namespace SiteBuilder.Benchmarks.Comparing;

/// <summary>Whether memory and time for each report stay what they are when the site grows; and what a start costs.</summary>
internal static class Scale
{
    private const string Season = "2026-03-31T09:00";
    private const int Starts = 21;

    /// <summary>Builds everything at two sizes and prints memory and time for each report, and their ratios.</summary>
    public static void Print(string program, string themes, (int Small, int Large, string Folder) sizes)
    {
        Console.WriteLine("| reports | wall s | CPU s | ms a report | peak MB |\n| ---: | ---: | ---: | ---: | ---: |");
        var small = Build(program, themes, sizes.Small, sizes.Folder);
        var large = Build(program, themes, sizes.Large, sizes.Folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nmemory: {large.Peak / small.Peak:0.00} times; wall for each report: {large.Wall / sizes.Large / (small.Wall / sizes.Small):0.00} times"));
    }

    /// <summary>Starts the program for its version, and to check a site of one report.</summary>
    public static void PrintStart(string program, string themes, string folder)
    {
        string content = Path.Combine(folder, "one");
        CorpusSite.Write(1, content, "1");
        Row("--version", Enumerable.Range(0, Starts).Select(_ => MeasuredRun.Of(program, "--version")));
        Row("check of one report", Enumerable.Range(0, Starts).Select(_ => MeasuredRun.Of(program, "check", "--content", content, "--themes", themes, "--now", Season, "--quiet")));
    }

    private static MeasuredRun Build(string program, string themes, int reports, string folder)
    {
        string content = Path.Combine(folder, $"content-{reports}"), output = Path.Combine(folder, "scale-output");
        CorpusSite.Write(reports, content, "1");
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        var run = MeasuredRun.Of(program, "build", "--clean", "--content", content, "--output", output, "--themes", themes, "--now", Season, "--quiet");
        Directory.Delete(output, recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {reports} | {run.Wall:0.0} | {run.User + run.System:0.0} | {run.Wall * 1000 / reports:0.00} | {run.Peak:0} |"));
        return run;
    }

    private static void Row(string what, IEnumerable<MeasuredRun> runs)
    {
        var run = MeasuredRun.Median([.. runs]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {run.Wall * 1000:0} ms, {(run.User + run.System) * 1000:0} ms CPU, {run.Peak:0} MB"));
    }
}
