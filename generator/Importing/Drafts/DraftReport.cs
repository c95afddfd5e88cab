using System.Text;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Drafts;

/// <summary>The files of a draft: the text, the three tables, the pictures.</summary>
internal static class DraftReport
{
    public static IReadOnlyList<DraftFile> Files(ImportedReport report, int year, FormCatalogue forms) =>
    [
        new DraftFile("report.md", new UTF8Encoding(false).GetBytes(DraftText.Of(report, year, forms))),
        .. report.Form.Tables.Select(t => new DraftFile(t.Key + ".csv", DraftTable.Of(t, report.Readings.GetValueOrDefault(t.Key)))),
        .. report.Text.Images.Where(i => IsShown(report, i.Key)).OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => new DraftFile("files/" + i.Key, i.Value)),
    ];

    /// <summary>Pictures of the portal around the article are not kept.</summary>
    private static bool IsShown(ImportedReport report, string image) =>
        Enumerable.Range(0, report.Form.Parts.Count + 1).SelectMany(report.Article.Section).OfType<Documents.TextBlock>().Any(b => b.Runs.Any(r => r.Image == image));
}
