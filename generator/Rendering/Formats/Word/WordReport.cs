using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Rendering.Tables;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>The text of the document from its title to its date, as an office would file it.</summary>
internal sealed class WordReport(Report report, WordResources resources)
{
    /// <param name="xml">The part.</param>
    /// <param name="page">The page and its numbers; the last element of the body.</param>
    public void Write(OpenXmlPartWriter xml, SectionProperties page)
    {
        var narrative = new WordNarrative(xml, resources);
        xml.WriteStartElement(new Document());
        xml.WriteStartElement(new Body());
        foreach (var paragraph in Above()) xml.WriteElement(paragraph);
        narrative.Write(Section(0));
        foreach (var part in report.Form.Parts)
        {
            xml.WriteElement(Heading(part));
            if (part.Table is not null) Table(xml, report.Form.Table(part.Table));
            narrative.Write(Section(part.Number));
        }
        foreach (var paragraph in WordSignature.Of(report)) xml.WriteElement(paragraph);
        xml.WriteElement(page);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What a reader must know before he reads on, in a box above the report itself; then document number and title.</summary>
    private IEnumerable<Paragraph> Above()
    {
        if (report.Matter.AsPublished is { } reason) yield return Paragraph(WordStyles.Notice, $"说明：本报告按原发布内容保留。{reason}");
        foreach (var change in report.Matter.Corrections)
        {
            yield return Paragraph(WordStyles.Notice, string.Create(CultureInfo.InvariantCulture,
                $"更正说明：{change.Date:yyyy-MM-dd}，{ReportNotices.InWords(report, change.Cell)}，原为“{ReportNotices.Figure(change.From)}”，更正为“{ReportNotices.Figure(change.To)}”。更正原因：{change.Reason}"));
        }
        if (report.Matter.DocNo is { } number) yield return Paragraph(WordStyles.Number, number);
        yield return Title();
    }

    private static Paragraph Heading(Part part)
    {
        var heading = Paragraph(WordStyles.Heading(1), part.Title);
        if (part.Table is not null) heading.ParagraphProperties!.AppendChild(new SpacingBetweenLines { After = "80" }); // else the table touches it
        return heading;
    }

    /// <summary>A title that takes two lines is divided where it makes sense: 兴庆区信访局2020年 / 政府信息公开工作年度报告.</summary>
    private Paragraph Title()
    {
        const int charactersInLine = 20; // of 二号
        string title = report.Title;
        int year = title.LastIndexOf('年', title.Length - "政府信息公开工作年度报告".Length);
        if (WordText.WidthOf(title) <= charactersInLine || year < 0) return Paragraph(WordStyles.Title, title);
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Title }), WordText.Run(title[..(year + 1)]), WordText.LineBreak(), WordText.Run(title[(year + 1)..]));
    }

    private void Table(OpenXmlPartWriter xml, TableDefinition table)
    {
        var figures = report.Tables.GetValueOrDefault(table.Key);
        new WordFormTable(PrintedGrid.Of(table), figures).Write(xml);
        xml.WriteElement(figures is not null && TableNotes.NotApplicable(figures) is { } note ? Paragraph(WordStyles.TableNote, note) : WordTable.After());
    }

    private IReadOnlyList<RichBlock> Section(int part) => report.Narrative.Section(part) is { } section
        ? MarkdownText.Blocks(section, report.Narrative.File, binding => BoundFigures.Print(report, binding))
        : [];

    private static Paragraph Paragraph(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), WordText.Run(text));
}
