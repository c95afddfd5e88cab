using System.Diagnostics;
using System.Globalization;
using Mono.Cecil;

namespace SiteBuilder.Mutation.Code;

/// <summary>Draws mutants, weaves them into a copy of the product, has them run in processes of their own, and counts.</summary>
internal sealed class CodeMeasurement(string tests, string folder)
{
    private const int Hang = 40_000; // ms without a word from the process once it is at a mutant
    private const double Quick = 5; // seconds of tests in the first round

    private readonly Dictionary<int, string> verdicts = [];

    public IReadOnlyList<Mutant> Mutants { get; private set; } = [];

    /// <summary>How many mutants there are in all, by folder.</summary>
    public IReadOnlyDictionary<string, int> All { get; private set; } = new Dictionary<string, int>();

    public string VerdictOf(int id) => verdicts.GetValueOrDefault(id, "unjudged");

    public static bool IsKilled(string verdict) => verdict.StartsWith("killed", StringComparison.Ordinal);

    /// <summary>Copies the tests and the product and weaves the drawn mutants into it.</summary>
    public void Weave(IReadOnlyDictionary<string, int> sizes, int seed, string only)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(tests)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(tests);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using var module = ModuleDefinition.ReadModule(Path.Combine(tests, "sitebuilder.dll"), new ReaderParameters { ReadSymbols = true, AssemblyResolver = resolver });
        var all = MutantFinder.Find(module, [.. sizes.Keys]).Where(m => m.Place.Contains(only, StringComparison.Ordinal)).ToList();
        All = all.GroupBy(m => m.Folder).ToDictionary(g => g.Key, g => g.Count());
        var random = new Random(seed);
        var drawn = new List<Mutant>();
        foreach (string name in sizes.Keys)
        {
            var mine = all.Where(m => m.Folder == name).ToArray();
            random.Shuffle(mine);
            drawn.AddRange(mine.Take(sizes[name]));
        }
        Mutants = drawn;
        Weaver.Weave(module, drawn);
        module.Write(Path.Combine(folder, "sitebuilder.dll"));
        File.Delete(Path.Combine(folder, "met.txt"));
        File.WriteAllLines(Path.Combine(folder, "mutants.txt"), drawn.Select((m, id) => $"{id} {m.Place} {m.Kind} {m.Detail.ReplaceLineEndings(" ")}"));
    }

    /// <summary>Takes over what an earlier run of the same mutants has killed.</summary>
    public void Know(IEnumerable<string> log)
    {
        foreach (string[] words in log.Select(line => line.Split(' ', 2)))
        {
            if (words.Length == 2 && IsKilled(words[1]) && int.TryParse(words[0], CultureInfo.InvariantCulture, out int id)) verdicts[id] = words[1];
        }
    }

    /// <summary>Judges them all, first by the quick tests; a process that dies or says nothing for long has killed the mutant that it was at.</summary>
    public void Run(int rows, TextWriter log)
    {
        Run(rows, Quick, log);
        RunAlone(rows, log);
        foreach (int id in With("open")) verdicts.Remove(id);
        Run(rows, double.MaxValue, log);
        RunAlone(rows, log);
    }

    private void RunAlone(int rows, TextWriter log)
    {
        foreach (int id in With("once", "spoilt"))
        {
            verdicts.Remove(id);
            Child(["code-alone", folder, Said(rows), Said(id)], log);
        }
    }

    private void Run(int rows, double budget, TextWriter log)
    {
        while (Enumerable.Range(0, Mutants.Count).Where(id => !verdicts.ContainsKey(id)).ToList() is { Count: > 0 } todo)
        {
            File.WriteAllLines(Path.Combine(folder, "todo.txt"), todo.Select(id => Said(id)));
            int before = verdicts.Count;
            Child(["code-run", folder, Said(rows), Said(budget)], log);
            if (verdicts.Count == before) throw new InvalidOperationException("The tests cannot be run.");
        }
    }

    private List<int> With(params string[] those) => [.. verdicts.Where(v => those.Contains(v.Value)).Select(v => v.Key)];

    private static string Said(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private void Child(IReadOnlyList<string> arguments, TextWriter log)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        int? at = null;
        bool hangs = false;
        while (true)
        {
            var line = process.StandardOutput.ReadLineAsync();
            if (!line.Wait(Hang) && at is not null)
            {
                hangs = true;
                process.Kill(entireProcessTree: true);
                break;
            }
            if (line.Result is not { } text) break;
            if (text != "#") log.WriteLine(text);
            string[] words = text.Split(' ', 2);
            if (words[0] == "start") at = int.Parse(words[1], CultureInfo.InvariantCulture);
            else if (words[0] != "#" && int.TryParse(words[0], CultureInfo.InvariantCulture, out int id)) (verdicts[id], at) = (words[1], null);
            if (words is [_, "spoilt"])
            {
                process.Kill(entireProcessTree: true);
                break;
            }
        }
        process.WaitForExit();
        if (at is { } left) verdicts[left] = hangs ? "killed: it does not end" : "killed: the process died";
    }
}
