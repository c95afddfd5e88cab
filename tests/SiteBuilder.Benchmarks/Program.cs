// Makes large contents: dotnet run -c Release --project tests/SiteBuilder.Benchmarks -- corpus N DIR [--seed S]
using System.Globalization;
using System.Text;
using SiteBuilder.Benchmarks.Corpus;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
if (args is ["corpus", var count, var folder, ..] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int reports))
{
    CorpusSite.Write(reports, folder, Option("--seed", "1"));
    return 0;
}
Console.Error.WriteLine("usage: corpus N DIR [--seed S]");
return 2;
