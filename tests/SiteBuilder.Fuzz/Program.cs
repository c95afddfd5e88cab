// Spoils sound inputs and lets every reader read them: dotnet run -c Release --project tests/SiteBuilder.Fuzz -- [--count N] [--seed S] [--from I] [--only NAME] [--samples FOLDER] [--keep FOLDER]
using System.Globalization;
using System.Text;
using SiteBuilder.Fuzz;
using SiteBuilder.Fuzz.Targets;

Console.OutputEncoding = new UTF8Encoding(false);
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);

string scratch = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"sitebuilder-fuzz-{Environment.ProcessId}")).FullName;
string? samples = Option("--samples", "") is { Length: > 0 } folder ? folder : null, keep = Option("--keep", "") is { Length: > 0 } kept ? Directory.CreateDirectory(kept).FullName : null;
string only = Option("--only", "");
int failures = 0, inputs = 0;
Console.WriteLine("| reader | inputs | MB | with findings | failures | slowest ms | most MB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
foreach (var target in AllTargets.Of(Environment.CurrentDirectory, scratch, samples).Where(t => t.Name.Contains(only, StringComparison.Ordinal)))
{
    using (target)
    {
        var tally = new Fuzzing(target, Number("--seed", "1")).Run(Number("--from", "0"), Number("--count", "1000"), (name, bytes) =>
        {
            if (keep is not null) File.WriteAllBytes(Path.Combine(keep, $"{string.Concat(target.Name.Where(char.IsAsciiLetterOrDigit))}-{name}"), bytes);
        });
        Console.WriteLine(tally);
        foreach (string failure in tally.Failures.Take(20)) Console.Error.WriteLine(failure);
        failures += tally.Failures.Count;
        inputs += tally.Inputs;
    }
}
Directory.Delete(scratch, recursive: true);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{inputs} inputs, {failures} failures"));
return failures == 0 ? 0 : 1;
