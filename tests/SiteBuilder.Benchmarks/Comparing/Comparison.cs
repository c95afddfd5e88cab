using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteBuilder.Benchmarks.Corpus;
using SiteBuilder.Benchmarks.Peers;

namespace SiteBuilder.Benchmarks.Comparing;

/// <summary>
/// The same reports made by this product, by Hugo, and copied by <c>cp -r</c>, in turns, so that a busy moment hits all alike. Each run has a
/// folder of its own and nothing is deleted before the last: ext4 goes around files that were deleted within the last minutes one by one,
/// which costs whoever makes files then up to a fifth of its time. What the run before has left to write is written before the next begins,
/// and what the next reads has just been read.
/// </summary>
internal sealed class Comparison
{
    private const string Hugo = "Hugo: report pages", Reports = "report pages", Everything = "everything", Same = "no change", FirstFigure = "one figure changed, first time", OneFigure = "one figure changed", Only = "report pages, one figure changed", CopyPages = "cp -r of the report pages", CopyAll = "cp -r of everything";

    private readonly string program;
    private readonly string folder;
    private readonly string[] common;
    private readonly Dictionary<string, List<MeasuredRun>> runs = [];
    private readonly Dictionary<string, (int Files, long Bytes, long Cells)> made = [];

    private Comparison(string program, string themes, string folder)
    {
        this.program = program;
        this.folder = folder;
        common = ["--content", Path.Combine(folder, "content"), "--themes", themes, "--now", "2026-03-31T09:00", "--quiet"];
    }

    private static readonly Regex Fees = new("(本年收费金额[^,]*,)([0-9.]+)", RegexOptions.CultureInvariant);

    private string Content => Path.Combine(folder, "content");

    /// <summary>Everything that is made and removed at the end.</summary>
    private string Runs => Path.Combine(folder, "runs");

    public static void Print(string program, string themes, (int Reports, int Rounds, string Folder) size)
    {
        var comparison = new Comparison(program, themes, size.Folder);
        CorpusSite.Write(size.Reports, comparison.Content, "1");
        int count = HugoSite.Write(comparison.Content, themes, Path.Combine(size.Folder, "hugo"));
        comparison.Remove();
        for (int i = 0; i < size.Rounds; i++) comparison.Round(i);
        comparison.Table(count, size.Rounds);
        comparison.Remove();
    }

    private void Round(int number)
    {
        string Made(string what) => Path.Combine(Runs, $"{number}-{what}");
        string hugo = Made("hugo"), pages = Made("pages"), all = Made("all");
        Run(Hugo, "hugo", "--source", Path.Combine(folder, "hugo"), "--destination", hugo, "--quiet");
        Count(Hugo, hugo);

        Run(Reports, program, ["build", "--only", "reports", "--clean", "--output", pages, .. common]);
        Count(Reports, pages);
        if (made[Reports].Cells != made[Hugo].Cells) throw new InvalidOperationException($"Hugo shows {made[Hugo].Cells} figures, this product {made[Reports].Cells}: they do not make the same pages.");
        Run(CopyPages, "cp", "-r", pages, Made("pages-copy"));
        WithOneFigureChanged(number, () => Run(Only, program, ["build", "--only", "reports", "--output", pages, .. common]));

        Run(Everything, program, ["build", "--clean", "--output", all, .. common]);
        Count(Everything, all);
        Run(CopyAll, "cp", "-r", all, Made("all-copy"));
        Thread.Sleep(TimeSpan.FromSeconds(3)); // a file's time is trusted when it is older than the build by two seconds
        Run("no change, first", program, ["build", "--output", all, .. common]);
        Run(Same, program, ["build", "--output", all, .. common]);
        WithOneFigureChanged(number, () => Run(FirstFigure, program, ["build", "--output", all, .. common]));
        Run("changed back", program, ["build", "--output", all, .. common]); // from now on the release before lies beside the output
        WithOneFigureChanged(number, () => Run(OneFigure, program, ["build", "--output", all, .. common]));
    }

    /// <summary>Another amount of fees in one report; no sum is touched by it.</summary>
    private void WithOneFigureChanged(int number, Action run)
    {
        string file = Directory.EnumerateFiles(Content, "proactive.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ElementAt(number);
        string before = File.ReadAllText(file);
        File.WriteAllText(file, Fees.Replace(before, m => m.Groups[1].Value + (m.Groups[2].Value == "8" ? "9" : "8")), new UTF8Encoding(true));
        run();
        File.WriteAllText(file, before, new UTF8Encoding(true));
    }

    private void Run(string what, string file, params IEnumerable<string> arguments)
    {
        if (!runs.TryGetValue(what, out var list)) runs.Add(what, list = []);
        Directory.CreateDirectory(Runs);
        WarmInput.Read(what == Hugo ? Path.Combine(folder, "hugo") : Content);
        MeasuredRun.Of("sync");
        list.Add(MeasuredRun.Of(file, arguments));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {list[^1].Wall:0.00} s, {list[^1].User + list[^1].System:0.00} s CPU, {list[^1].Peak:0} MB"));
    }

    private void Count(string what, string output)
    {
        if (made.ContainsKey(what)) return;
        long bytes = 0, cells = 0;
        int files = 0;
        foreach (var file in new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            files++;
            bytes += file.Length;
            if (what != Everything && file.Name == "index.html") cells += HugoSite.Figure.Count(File.ReadAllText(file.FullName));
        }
        made.Add(what, (files, bytes, cells));
    }

    private void Remove()
    {
        if (Directory.Exists(Runs)) Directory.Delete(Runs, recursive: true);
    }

    private void Table(int reports, int rounds)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports} reports, medians of {rounds}, {Environment.ProcessorCount} cores; {made[Hugo].Cells} figures in the pages of each\n"));
        Console.WriteLine("| | wall s | user s | CPU s | peak MB | files | MB | wall / Hugo | user / Hugo | memory / Hugo | wall / cp |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var hugo = MeasuredRun.Median(runs[Hugo]);
        foreach (var (what, list) in runs)
        {
            var run = MeasuredRun.Median(list);
            var (files, bytes, _) = made.GetValueOrDefault(what);
            string copied = what is Reports or Hugo ? CopyPages : what == Everything ? CopyAll : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {what} | {run.Wall:0.00} | {run.User:0.00} | {run.User + run.System:0.00} | {run.Peak:0} | {(files == 0 ? "" : files)} | {(files == 0 ? "" : (bytes / 1e6).ToString("0", CultureInfo.InvariantCulture))} | {run.Wall / hugo.Wall:0.000} | {run.User / hugo.User:0.000} | {run.Peak / hugo.Peak:0.000} | {(copied.Length == 0 ? "" : (run.Wall / MeasuredRun.Median(runs[copied]).Wall).ToString("0.0", CultureInfo.InvariantCulture))} |"));
        }
    }
}
