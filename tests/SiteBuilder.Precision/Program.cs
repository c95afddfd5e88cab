// Plants errors into invented districts and prints which were found: dotnet run --project tests/SiteBuilder.Precision -- [--districts N] [--seed S] [--agencies N] [--each N] [--only WORD] | --phrasings | --corpus FOLDER --reports N (a site to measure speed by)
using System.Globalization;
using System.Text;
using SiteBuilder.Precision.Districts;
using SiteBuilder.Precision.Measuring;
using SiteBuilder.Precision.Phrasings;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
string Option(string name, string otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;

int Number(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);

if (args.Contains("--phrasings"))
{
    PhrasingMeasurement.Taught().Print("taught", Console.Out);
    PhrasingMeasurement.HeldOut().Print("held out", Console.Out);
    return 0;
}
if (args.Contains("--corpus"))
{
    Console.WriteLine($"{Corpus.Write(Option("--corpus", ""), Number("--reports", "10000"))} reports");
    return 0;
}
var extent = new Extent(Number("--districts", "5"), Number("--agencies", "14"), Number("--each", "4")) { Only = Option("--only", "") };
var clock = System.Diagnostics.Stopwatch.StartNew();
var measurement = Measurement.Of(Option("--seed", "1"), extent);
ResultTable.Print(measurement, Console.Out);
Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0} s");
return 0;
