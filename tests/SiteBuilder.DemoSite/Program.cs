// Writes the content of an invented district and proves that it is sound: dotnet run --project tests/SiteBuilder.DemoSite -- FOLDER
using System.Text;
using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.DemoSite.Narrative;
using SiteBuilder.DemoSite.Verification;
using SiteBuilder.DemoSite.Writing;

if (args.Length is not (1 or 2))
{
    Console.Error.WriteLine("usage: SiteBuilder.DemoSite FOLDER [SEED]");
    return 2;
}

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

string seed = args.Length == 2 ? args[1] : "";
IReadOnlyList<ReportFigures> reports = DistrictFigures.Throw(Agencies.WithSeed(seed));
Dictionary<ReportFigures, string> texts = reports.ToDictionary(r => r, ReportText.Of);

var folder = new OutputFolder(args[0]);
SiteFiles.Write(folder, Agencies.All);
foreach (ReportFigures report in reports)
{
    folder.Write($"reports/{report.Agency.Slug}/{report.Year}/report.md", FrontMatter.Of(report) + texts[report]);
    TableFiles.Write(report, folder);
    StampedCopy.WriteIfAny(report, folder);
}

foreach (ReportFigures report in reports)
{
    ReportArithmetic.Prove(report);
    YearToYear.Prove(report);
}
DistrictSum.Prove(reports);
if (seed.Length == 0) // another seed brings phrases together that nobody has read
{
    TextCare.Prove(texts);
    Likeness.Prove(texts);
}
ReadBack.Prove(reports, args[0]);

Console.WriteLine($"{reports.Count} reports, {folder.Files} files, {folder.Bytes} bytes; {Likeness.Worst(texts)}");
return 0;
