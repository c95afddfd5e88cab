// Makes large contents and measures the program; README.md says how.
using System.Globalization;
using System.Text;
using SiteBuilder.Benchmarks.Comparing;
using SiteBuilder.Benchmarks.Corpus;
using SiteBuilder.Benchmarks.Peers;
using SiteBuilder.Benchmarks.Previewing;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

string program = Option("--program", Path.Combine(AppContext.BaseDirectory, "sitebuilder.dll")), themes = Option("--themes", "themes");
string work = Option("--work", Path.Combine(Path.GetTempPath(), "sitebuilder-benchmark"));
switch (args)
{
    case ["corpus", var count, var folder, ..]:
        CorpusSite.Write(Number(count), folder, Option("--seed", "1"));
        return 0;
    case ["hugo", var folder, ..]:
        Console.WriteLine(HugoSite.Write(Option("--content", "content"), themes, folder));
        return 0;
    case [var count, ..] when count.All(char.IsAsciiDigit):
        Comparison.Print(program, themes, (Number(count), Number(Option("--rounds", "5")), work));
        return 0;
    case ["scale", var small, var large, ..]:
        Scale.Print(program, themes, (Number(small), Number(large), work), Number(Option("--rounds", "1")));
        return 0;
    case ["start", ..]:
        Scale.PrintStart(program, themes, work);
        return 0;
    case ["stages", var content, ..]:
        Stages.Print(content, themes);
        return 0;
    case ["preview", var content, ..]:
        await Latency.Measure(program, content, themes, 50);
        return 0;
    case ["edits", var count, ..]:
        return await Endurance.Run(program, themes, (Number(count), Number(Option("--seed", "1")))) ? 0 : 1;
    default:
        Console.Error.WriteLine("usage: N [--rounds R] | scale SMALL LARGE [--rounds R] | start | hugo DIR [--content DIR] | corpus N DIR [--seed S] | stages DIR | preview DIR | edits N [--seed S]; each with [--program FILE] [--themes DIR] [--work DIR]");
        return 2;
}
