// Writes the content of an invented district and proves that it is sound: dotnet run --project tests/SiteBuilder.DemoSite -- FOLDER
using System.Text;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.DemoSite.Narrative;
using SiteBuilder.DemoSite.Verification;
using SiteBuilder.DemoSite.Writing;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: SiteBuilder.DemoSite FOLDER");
    return 2;
}

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

IReadOnlyList<ReportFigures> reports = DistrictFigures.Throw();
Dictionary<ReportFigures, string> texts = reports.ToDictionary(r => r, ReportText.Of);

var folder = new OutputFolder(args[0]);
SiteFiles.Write(folder);
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
TextCare.Prove(texts);
Likeness.Prove(texts);
ReadBack.Prove(reports, args[0]);

Console.WriteLine($"{reports.Count} reports, {folder.Files} files, {folder.Bytes} bytes; {Likeness.Worst(texts)}");
return 0;
