// Plants errors into invented districts and prints which were found: dotnet run --project tests/SiteBuilder.Precision -- [--districts N] [--seed S] [--each N]
using System.Globalization;
using System.Text;
using SiteBuilder.Precision.Measuring;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
string Option(string name, string otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;

int districts = int.Parse(Option("--districts", "5"), CultureInfo.InvariantCulture);
int each = int.Parse(Option("--each", "4"), CultureInfo.InvariantCulture);
var clock = System.Diagnostics.Stopwatch.StartNew();
var measurement = Measurement.Of(districts, Option("--seed", "1"), each);
ResultTable.Print(measurement, Console.Out);
Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0} s");
return 0;
