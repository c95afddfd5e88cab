// Damages invented reports and prints what the import made of them: dotnet run --project tests/SiteBuilder.Damage -- [--variants N] [--seed S] [--only WORD] [--show N] [--open N] [--at VARIANT] [--save FILE]
using System.Globalization;
using System.Text;
using SiteBuilder.Damage.Measuring;

Console.OutputEncoding = new UTF8Encoding(false);
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);

var clock = System.Diagnostics.Stopwatch.StartNew();
int at = Number("--at", "-1");
var measurement = Measurement.Of(Number("--seed", "1"), at >= 0 ? [at] : Enumerable.Range(0, Number("--variants", "2000")), Option("--only", ""));
if (Option("--save", "") is { Length: > 0 } file) File.WriteAllBytes(file, measurement.LastFile);
Console.WriteLine("| 损坏 | 份数 | 格数 | 正确 | 留空并列出 | 原文为空 | 错误 | 未列出 |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
foreach (var t in measurement.Tallies.Append(measurement.Sum))
    Console.WriteLine($"| {t.Name} | {t.Variants} | {t.Cells} | {t.Right} | {t.Open} | {t.Blank} | {t.Wrong} | {t.Silent} |");
foreach (string trouble in measurement.Troubles.OrderBy(t => t.Contains("read as", StringComparison.Ordinal) ? 0 : 1).Take(Number("--show", "20"))) Console.WriteLine(trouble);
foreach (string open in measurement.Open.Take(Number("--open", "0"))) Console.WriteLine(open);
Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0} s");
return measurement.Sum.Wrong + measurement.Sum.Silent == 0 ? 0 : 1;
