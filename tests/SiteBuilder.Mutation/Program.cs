// Changes the figures of reports and prints what was found: dotnet run --project tests/SiteBuilder.Mutation -- content [--site FOLDER] [--every N] [--tables-only] | pairs [--site FOLDER] [--each N] [--seed S] [both: --show N] | code [--forms N] [--checks N] [--seed S] [--rows N] [--only FILE] [--again LOG] [--tests FOLDER] [--work FOLDER]
using System.Globalization;
using System.Text;
using SiteBuilder.Mutation.Code;
using SiteBuilder.Mutation.Measuring;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
Console.OutputEncoding = new UTF8Encoding(false);
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);

string content = Option("--site", Path.Combine("tests", "sites", "demo"));
var clock = System.Diagnostics.Stopwatch.StartNew();
switch (args.FirstOrDefault())
{
    case "code-run":
        MutantRun.All(args[1], int.Parse(args[2], CultureInfo.InvariantCulture), [.. File.ReadLines(Path.Combine(args[1], "todo.txt")).Select(l => int.Parse(l, CultureInfo.InvariantCulture))],
            double.Parse(args[3], CultureInfo.InvariantCulture));
        return 0;
    case "code-alone":
        MutantRun.Alone(args[1], int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
        return 0;
    case "code":
        string woven = Option("--work", Path.Combine(Path.GetTempPath(), "sitebuilder-mutants"));
        var measured = new CodeMeasurement(Option("--tests", Path.Combine("tests", "SiteBuilder.Tests", "bin", "Debug", "net10.0")), woven);
        measured.Weave(new Dictionary<string, int> { ["Forms"] = Number("--forms", "200"), ["Checks"] = Number("--checks", "300") }, Number("--seed", "1"), Option("--only", ""));
        if (Option("--again", "") is { Length: > 0 } log) measured.Know(File.ReadLines(log));
        measured.Run(Number("--rows", "8"), Console.Error);
        CodeReport.Print(measured, Console.Out);
        return 0;
}
var reports = new TypedReports(content, Number("--every", "1"));
switch (args.FirstOrDefault())
{
    case "content":
        using (var site = args.Contains("--tables-only") ? null : new WholeSite(content, reports))
        {
            foreach (var error in site?.Errors ?? []) Console.WriteLine($"clean: {error.Rule.Code} {error.Place.File} {error.Message.Zh}");
            Print.Slips(SlipMeasurement.Of(reports, site, Option("--keys", "requests,disputes,proactive").Split(',')), reports, Console.Out, Number("--show", "0"));
        }
        break;
    case "pairs":
        foreach (string key in (string[])["requests", "disputes"]) Print.Pairs(key, PairMeasurement.Of(reports, key, Number("--each", "100"), Number("--seed", "1")), Console.Out, Number("--show", "0"));
        break;
    default:
        Console.Error.WriteLine("content | pairs | code");
        return 2;
}
Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0} s");
return 0;
