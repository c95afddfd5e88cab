// Disturbs the real program at every step: dotnet run -c Release --project tests/SiteBuilder.Faults -- [--program FILE] [--tries N] [--seed S] [--kind NAME] [--command NAME]
using System.Globalization;
using System.Text;
using SiteBuilder.Faults;

Console.OutputEncoding = new UTF8Encoding(false);
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int tries = int.Parse(Option("--tries", "20"), CultureInfo.InvariantCulture), seed = int.Parse(Option("--seed", "1"), CultureInfo.InvariantCulture);
string program = Path.GetFullPath(Option("--program", Path.Combine(AppContext.BaseDirectory, "sitebuilder")));

using var world = new World(program, Path.Combine(Environment.CurrentDirectory, "tests", "sites", "sample"));
int all = 0, failed = 0;
Console.WriteLine("| fault | command | tries | old | new | failures |\n| --- | --- | ---: | ---: | ---: | ---: |");
foreach (var fault in Fault.All.Where(f => f.Name.Contains(Option("--kind", ""), StringComparison.Ordinal)))
{
    if (Trial.Missing(fault) is { } missing)
    {
        Console.Error.WriteLine($"“{fault.Name}” needs {missing}: apt-get install {missing}");
        failed++;
        continue;
    }
    foreach (var command in Undertaking.All.Where(c => Option("--command", c.Name) == c.Name && !(c.Stays && fault.Rewrites)))
    {
        var tally = new Trial(world, command, fault, new Random(seed)).Run(tries);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {fault.Name} | {command.Name} | {tally.Tries} | {tally.Old} | {tally.New} | {tally.Failures.Count} |"));
        foreach (string failure in tally.Failures.Take(5)) Console.Error.WriteLine(failure);
        all += tally.Tries;
        failed += tally.Failures.Count;
    }
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{all} tries, {failed} failures"));
return failed == 0 ? 0 : 1;
