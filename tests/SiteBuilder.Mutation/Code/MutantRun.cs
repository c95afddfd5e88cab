using System.Globalization;

namespace SiteBuilder.Mutation.Code;

/// <summary>
/// The inner process: runs the tests once to learn which mutants each one meets, then the mutants one after the other, each
/// against the tests that meet it, until one fails: those first that have killed most in their time, then the quickest. Writes one line a mutant.
/// </summary>
internal static class MutantRun
{
    /// <summary>A test that takes longer is left out.</summary>
    private const double Slow = 12;

    private const int FewTests = 25; // every so manieth is run again

    private const string Killed = "killed by ";

    /// <param name="folder">The woven product and the tests.</param>
    /// <param name="rows">Rows of a theory at most.</param>
    /// <param name="todo">The mutants still to be judged.</param>
    /// <param name="budget">So many seconds of tests a mutant; one that outlives them is left open.</param>
    public static void All(string folder, int rows, IReadOnlyList<int> todo, double budget)
    {
        var bed = new TestBed(folder, rows);
        var met = Met(bed, Path.Combine(folder, "met.txt"));
        string[] places = File.ReadAllLines(Path.Combine(folder, "mutants.txt"));
        var kills = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int id in todo)
        {
            Console.WriteLine($"start {id}");
            // The bad case of a rule is the likeliest to notice its check.
            string code = places[id].IndexOf("/GK", StringComparison.Ordinal) is >= 0 and var at ? places[id].Substring(at + 1, 5) : "?";
            var tests = met.GetValueOrDefault(id, []).OrderBy(t => t.Name.EndsWith(code, StringComparison.Ordinal) ? 0 : 1)
                .ThenByDescending(t => kills.GetValueOrDefault(t.Name) / (t.Seconds + 0.01)).ThenBy(t => t.Seconds).ToList();
            string verdict = tests.Count == 0 && bed.MetBefore[id] != 0 ? "once" : Judge(bed, id, tests, budget);
            if (CodeMeasurement.IsKilled(verdict)) kills[verdict[Killed.Length..]] = kills.GetValueOrDefault(verdict[Killed.Length..]) + 1;
            Console.WriteLine($"{id} {verdict}");
        }
    }

    /// <summary>Which tests meet a mutant. It is learnt once; a process that takes the place of one that hung reads it, and runs some tests so that what is computed once is right.</summary>
    private static Dictionary<int, List<TestCase>> Met(TestBed bed, string file)
    {
        bool isKnown = File.Exists(file);
        var lines = isKnown ? File.ReadAllLines(file).Select(line => line.Split('\t')).ToDictionary(words => words[0], StringComparer.Ordinal) : [];
        using var learnt = isKnown ? TextWriter.Null : new StreamWriter(file + ".new");
        var met = new Dictionary<int, List<TestCase>>();
        foreach (var (test, i) in bed.Tests.Select((test, i) => (test, i)))
        {
            IEnumerable<int> ids;
            if (isKnown)
            {
                if (!lines.TryGetValue(test.Name, out string[]? words)) continue;
                if (i % FewTests == 0) bed.Run(test, -1);
                test.Seconds = double.Parse(words[1], CultureInfo.InvariantCulture);
                ids = words[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture));
            }
            else
            {
                var (passed, hits) = bed.Run(test, -1);
                if (!passed) Console.WriteLine($"# unsound {test.Name}: {TestBed.LastFailure?.Message.Split('\n')[0]}");
                if (test.Seconds > Slow) Console.WriteLine($"# slow {test.Name} {test.Seconds.ToString("0.0", CultureInfo.InvariantCulture)}");
                if (!passed || test.Seconds > Slow) continue;
                ids = Enumerable.Range(0, hits.Length).Where(id => hits[id] != 0).ToList();
                learnt.WriteLine($"{test.Name}\t{test.Seconds.ToString(CultureInfo.InvariantCulture)}\t{string.Join(' ', ids)}");
            }
            foreach (int id in ids)
            {
                if (!met.TryGetValue(id, out var list)) met[id] = list = [];
                list.Add(test);
            }
        }
        learnt.Dispose();
        if (!isKnown) File.Move(file + ".new", file);
        Console.WriteLine($"# {bed.Tests.Count} tests");
        return met;
    }

    /// <summary>One mutant alone, active from the first instruction on: what is computed only once in a process.</summary>
    public static void Alone(string folder, int rows, int id)
    {
        var bed = new TestBed(folder, rows);
        Console.WriteLine($"start {id}");
        foreach (var test in bed.Tests.Where(t => t.Class.Name is "ListedSentencesTests" or "ListedEditsTests" or "ListedFormsTests" or "ListedPagesTests" or "CharactersTests" or "WholeFindingsTests" or "FormRevisionTests" or "RelationsOfTheFormTests" or "LabelsTests" or "SampleSiteTests" or "RuleCatalogueTests" or "LeftOverTests" or "AgainstLastYearTests" or "TextAgainstTablesTests" or "PassageTests")
            .OrderBy(t => t.Class.Name is "ListedEditsTests" or "WholeFindingsTests" ? 1 : 0)) // each of these reads a whole site
        {
            Console.WriteLine("#");
            if (bed.Run(test, id).Passed) continue;
            Console.WriteLine($"{id} {Killed}{test.Name}");
            return;
        }
        Console.WriteLine($"{id} survived");
    }

    private static string Judge(TestBed bed, int id, List<TestCase> tests, double budget)
    {
        if (tests.Count == 0) return "unmet";
        bool wasMet = false;
        foreach (var test in tests)
        {
            if ((budget -= test.Seconds) < 0 && wasMet) return "open";
            Console.WriteLine("#");
            var (passed, hits) = bed.Run(test, id);
            wasMet |= hits[id] != 0;
            if (passed) continue;
            if (bed.Run(test, -1).Passed) return Killed + test.Name;
            return "spoilt"; // something computed once keeps what the mutant made of it
        }
        return wasMet ? "survived" : "once";
    }
}
