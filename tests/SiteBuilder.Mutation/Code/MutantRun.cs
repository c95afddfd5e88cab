using System.Globalization;

namespace SiteBuilder.Mutation.Code;

/// <summary>
/// The inner process: runs the tests once to learn which mutants each one meets, then the mutants one after the other, each
/// against the tests that meet it, the quickest first, until one fails. Writes one line a mutant.
/// </summary>
internal static class MutantRun
{
    /// <summary>A test that takes longer is left out.</summary>
    private const double Slow = 12;

    /// <param name="folder">The woven product and the tests.</param>
    /// <param name="rows">Rows of a theory at most.</param>
    /// <param name="todo">The mutants still to be judged.</param>
    /// <param name="budget">So many seconds of tests a mutant; one that outlives them is left open.</param>
    public static void All(string folder, int rows, IReadOnlyList<int> todo, double budget)
    {
        var bed = new TestBed(folder, rows);
        var met = new Dictionary<int, List<TestCase>>();
        var sound = new List<TestCase>();
        foreach (var test in bed.Tests)
        {
            var (passed, hits) = bed.Run(test, -1);
            if (!passed) Console.WriteLine($"# unsound {test.Name}: {TestBed.LastFailure?.Message.Split('\n')[0]}");
            if (test.Seconds > Slow) Console.WriteLine($"# slow {test.Name} {test.Seconds:0.0}");
            if (!passed || test.Seconds > Slow) continue;
            sound.Add(test);
            for (int id = 0; id < hits.Length; id++)
            {
                if (hits[id] == 0) continue;
                if (!met.TryGetValue(id, out var list)) met[id] = list = [];
                list.Add(test);
            }
        }
        Console.WriteLine($"# {sound.Count} tests, {sound.Sum(t => t.Seconds).ToString("0.0", CultureInfo.InvariantCulture)} s");
        foreach (int id in todo)
        {
            Console.WriteLine($"start {id}");
            Console.WriteLine($"{id} {Judge(bed, id, met.GetValueOrDefault(id, []), budget)}");
        }
    }

    /// <summary>One mutant alone, active from the first instruction on: what is computed only once in a process.</summary>
    public static void Alone(string folder, int rows, int id)
    {
        var bed = new TestBed(folder, rows);
        Console.WriteLine($"start {id}");
        foreach (var test in bed.Tests.Where(t => t.Class.Name is "FormRevisionTests" or "RelationsOfTheFormTests" or "LabelsTests" or "SampleSiteTests" or "RuleCatalogueTests" or "LeftOverTests" or "AgainstLastYearTests" or "TextAgainstTablesTests" or "PassageTests"))
        {
            if (bed.Run(test, id).Passed) continue;
            Console.WriteLine($"{id} killed by {test.Name}");
            return;
        }
        Console.WriteLine($"{id} survived");
    }

    private static string Judge(TestBed bed, int id, List<TestCase> tests, double budget)
    {
        if (tests.Count == 0) return "unmet";
        bool wasMet = false;
        foreach (var test in tests.OrderBy(t => t.Seconds))
        {
            if ((budget -= test.Seconds) < 0 && wasMet) return "open";
            var (passed, hits) = bed.Run(test, id);
            wasMet |= hits[id] != 0;
            if (passed) continue;
            if (bed.Run(test, -1).Passed) return $"killed by {test.Name}";
            return "spoilt"; // something computed once keeps what the mutant made of it
        }
        return wasMet ? "survived" : "once";
    }
}
