using DocumentFormat.OpenXml.Packaging;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>A Word document (.docx). Macros are never run, links never followed, deleted text is not read.</summary>
internal sealed class DocxSource : SourceReader
{
    public override int Precedence => 2;

    public override bool Takes(ReadOnlySpan<byte> bytes) => OfficeZip.Names(bytes).Any(n => n.StartsWith("word/", StringComparison.OrdinalIgnoreCase));

    public override SourceDocument Read(SourceInput input)
    {
        OfficeZip.Guard(input.Bytes, "word/");
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(input.Bytes), false);
            if (document.MainDocumentPart is not { Document.Body: { } body } main) throw new UserException(new("里面没有正文", "holds no text"));
            var blocks = new WordBlocks(main);
            blocks.Read(body);
            return new SourceDocument { Kind = new("Word 文档", "Word document"), Blocks = blocks.Blocks, Images = blocks.Images, Notes = Notes(document) };
        }
        catch (Exception e) when (OfficeZip.IsDamage(e))
        {
            throw OfficeZip.Broken(e);
        }
    }

    private static List<Text> Notes(WordprocessingDocument document)
    {
        var notes = new List<Text>();
        if (document.MainDocumentPart!.VbaProjectPart is not null) notes.Add(new("文档带有宏，没有运行", "the document holds macros, which were not run"));
        return notes;
    }
}
