using System.Globalization;
using SiteBuilder.Benchmarks.Corpus;

namespace SiteBuilder.Benchmarks.Comparing;

/// <summary>Whether memory and time for each report stay what they are when the site grows; and what a start costs.</summary>
internal static class Scale
{
    private const string Season = "2026-03-31T09:00";
    private const int Starts = 21;

    /// <summary>
    /// Builds everything at two sizes and prints memory and time for each report, and their ratios; beside it what <c>cp -r</c> takes for the same
    /// files, since the disk need not take the same time for each either. As in <see cref="Comparison"/>, what is
    /// read has just been read, and nothing is deleted before the end.
    /// </summary>
    public static void Print(string program, string themes, (int Small, int Large, string Folder) sizes, int rounds)
    {
        string runs = Path.Combine(sizes.Folder, "scale");
        if (Directory.Exists(runs)) Directory.Delete(runs, recursive: true);
        foreach (int size in new[] { sizes.Small, sizes.Large }) CorpusSite.Write(size, ContentOf(sizes.Folder, size), "1");
        Directory.CreateDirectory(runs);
        Console.WriteLine("| reports | wall s | CPU s | ms a report | peak MB | cp -r s |\n| ---: | ---: | ---: | ---: | ---: | ---: |");
        var small = Build(program, themes, (sizes.Small, sizes.Folder), rounds);
        var large = Build(program, themes, (sizes.Large, sizes.Folder), rounds);
        double more = (double)sizes.Large / sizes.Small;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nmemory: {large.Run.Peak / small.Run.Peak:0.00} times; wall for each report: {large.Run.Wall / small.Run.Wall / more:0.00} times; cp -r: {large.Copied.Wall / small.Copied.Wall / more:0.00} times"));
        Directory.Delete(runs, recursive: true);
    }

    /// <summary>Starts the program for its version, and to check a site of one report.</summary>
    public static void PrintStart(string program, string themes, string folder)
    {
        string content = Path.Combine(folder, "one");
        CorpusSite.Write(1, content, "1");
        Row("--version", Enumerable.Range(0, Starts).Select(_ => MeasuredRun.Of(program, "--version")));
        Row("check of one report", Enumerable.Range(0, Starts).Select(_ => MeasuredRun.Of(program, "check", "--content", content, "--themes", themes, "--now", Season, "--quiet")));
    }

    private static (MeasuredRun Run, MeasuredRun Copied) Build(string program, string themes, (int Reports, string Folder) size, int rounds)
    {
        var (runs, copies) = (new List<MeasuredRun>(), new List<MeasuredRun>());
        for (int round = 0; round < rounds; round++)
        {
            string output = Path.Combine(size.Folder, "scale", $"{size.Reports}-{round}");
            WarmInput.Read(ContentOf(size.Folder, size.Reports));
            runs.Add(Undisturbed(program, "build", "--clean", "--content", ContentOf(size.Folder, size.Reports), "--output", output, "--themes", themes, "--now", Season, "--quiet"));
            copies.Add(Undisturbed("cp", "-r", output, output + "-copy"));
        }
        var (run, copied) = (MeasuredRun.Median(runs), MeasuredRun.Median(copies));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size.Reports} | {run.Wall:0.0} | {run.User + run.System:0.0} | {run.Wall * 1000 / size.Reports:0.00} | {run.Peak:0} | {copied.Wall:0.0} |"));
        return (run, copied);
    }

    /// <summary>Runs a program when what was written before is on the disk.</summary>
    private static MeasuredRun Undisturbed(string program, params IEnumerable<string> arguments)
    {
        MeasuredRun.Of("sync");
        return MeasuredRun.Of(program, arguments);
    }

    private static string ContentOf(string folder, int reports) => Path.Combine(folder, $"content-{reports}");

    private static void Row(string what, IEnumerable<MeasuredRun> runs)
    {
        var run = MeasuredRun.Median([.. runs]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {run.Wall * 1000:0} ms, {(run.User + run.System) * 1000:0} ms CPU, {run.Peak:0} MB"));
    }
}
