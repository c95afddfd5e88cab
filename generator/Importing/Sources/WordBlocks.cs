using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Importing.Documents;
using Run = SiteBuilder.Importing.Documents.Run;

namespace SiteBuilder.Importing.Sources;

/// <summary>Paragraphs and tables of a Word document in reading order; content controls and text boxes are looked into.</summary>
internal sealed class WordBlocks(MainDocumentPart main)
{
    private const int Deepest = 40;

    private readonly List<Block> blocks = [];
    private readonly WordStyles styles = new(main);
    private readonly WordNumbering numbering = new(main);
    private readonly WordImages images = new(main);
    private int tables;

    public IReadOnlyList<Block> Blocks => blocks;

    public IReadOnlyDictionary<string, byte[]> Images => images.Found;

    public void Read(OpenXmlElement container) => Read(container, 0);

    private void Read(OpenXmlElement container, int depth)
    {
        if (depth > Deepest) return;
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph: Add(paragraph, depth); break;
                case Table table when table.Descendants<Table>().Any(): // layout around tables
                    foreach (var cell in table.Elements<TableRow>().SelectMany(r => r.Elements<TableCell>())) Read(cell, depth + 1);
                    break;
                case Table table: blocks.Add(new GridBlock(WordTable.Read(table, ++tables, numbering))); break;
                case AlternateContent both when WordAlternatives.Shown(both) is { } shown: Read(shown, depth + 1); break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or SdtCell or InsertedRun: Read(child, depth + 1); break;
            }
        }
    }

    private void Add(Paragraph paragraph, int depth)
    {
        string number = numbering.Next(paragraph);
        var text = new WordText(main, images);
        text.Read(paragraph);
        var runs = number.Length > 0 && number != WordNumbering.Bullet ? text.Runs.Prepend(new Run(number)) : text.Runs;
        if (RunText.Trimmed(runs) is { Count: > 0 } trimmed && trimmed.Any(r => r.Image is not null || r.Text.Trim() != number))
        {
            blocks.Add(new TextBlock(new($"第 {blocks.Count + 1} 段", $"paragraph {blocks.Count + 1}"), trimmed)
            {
                Heading = styles.HeadingLevel(paragraph), Bullet = number == WordNumbering.Bullet ? "-" : null,
            });
        }
        foreach (var box in paragraph.Descendants<TextBoxContent>().Where(b => !WordAlternatives.IsPassedOver(b))) Read(box, depth + 1);
    }
}
