using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Rendering.Formats.Office;
using SiteBuilder.Rendering.Formats.Word;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary><c>report.docx</c>: the whole report as an office would file it, ready to be printed, signed and sent on.</summary>
internal sealed class ReportAsWord : ReportFormat
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string DocumentPath = "word/document.xml", OddPath = "word/footer1.xml", EvenPath = "word/footer2.xml", DraftPath = "word/header1.xml",
        NumberingPath = "word/numbering.xml";

    /// <summary>The parts that are the same in every document.</summary>
    private static readonly Lazy<IReadOnlyList<(string Relation, OfficePart Part)>> Common = new(() =>
    [
        ("styles", Part("word/styles.xml", "styles+xml", WordStyles.Part())),
        ("settings", Part("word/settings.xml", "settings+xml", WordPage.Settings())),
        ("fontTable", Part("word/fontTable.xml", "fontTable+xml", WordFonts.Part())),
        ("footer", Part(OddPath, "footer+xml", WordPage.Number(JustificationValues.Right))),
        ("footer", Part(EvenPath, "footer+xml", WordPage.Number(JustificationValues.Left))),
    ]);

    public override string Name => "docx";

    public override bool IsDocument => true;

    public override bool HoldsPictures => true;

    public override IEnumerable<ReportFile> Files(Report report, Site site) => [new("report.docx", "报告全文（Word）", () => Make(report, site))];

    private static MadeFile Make(Report report, Site site)
    {
        var relations = new OfficeRelations(DocumentPath);
        foreach (var (relation, part) in Common.Value) relations.To(Relation + relation, part.Path);
        string odd = relations.To(Relation + "footer", OddPath), even = relations.To(Relation + "footer", EvenPath);
        string? header = report.IsFinal ? null : relations.To(Relation + "header", DraftPath);
        var resources = new WordResources(report, site, relations);
        var text = OfficePart.Xml(xml => new WordReport(report, resources).Write(xml, WordPage.Section(odd, even, header)));
        if (!resources.Lists.IsEmpty) relations.To(Relation + "numbering", NumberingPath);

        List<OfficePart> parts = [new OfficePart(DocumentPath, ContentType + "document.main+xml", text) { Relations = relations }];
        parts.AddRange(Common.Value.Select(common => common.Part));
        if (header is not null) parts.Add(Part(DraftPath, "header+xml", WordPage.Draft()));
        if (!resources.Lists.IsEmpty) parts.Add(Part(NumberingPath, "numbering+xml", resources.Lists.Part()));
        parts.AddRange(resources.Pictures);
        return new MadeFile(new OfficePackage(parts, Relation + "officeDocument", OfficeProperties.Of(report)).ToBytes(), resources.Findings);
    }

    private static OfficePart Part(string path, string type, OpenXmlElement root) => new(path, ContentType + type, OfficePart.Xml(root));
}
