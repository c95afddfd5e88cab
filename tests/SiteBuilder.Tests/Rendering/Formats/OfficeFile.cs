using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SiteBuilder.Rendering;

namespace SiteBuilder.Tests.Rendering.Formats;

/// <summary>An office file as other programs see it.</summary>
internal sealed class OfficeFile(MadeFile made)
{
    public ReadOnlyMemory<byte> Bytes => made.Bytes;

    public IReadOnlyList<string> Entries()
    {
        using var zip = Zip();
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public IReadOnlyList<DateTime> Times()
    {
        using var zip = Zip();
        return [.. zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct()];
    }

    public string Text(string entry)
    {
        using var zip = Zip();
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>What Microsoft's own validator finds.</summary>
    public IReadOnlyList<string> Errors(bool isWord)
    {
        using OpenXmlPackage document = isWord
            ? WordprocessingDocument.Open(new MemoryStream(made.Bytes.ToArray()), false)
            : SpreadsheetDocument.Open(new MemoryStream(made.Bytes.ToArray()), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    public T Word<T>(Func<DocumentFormat.OpenXml.Wordprocessing.Body, MainDocumentPart, T> read)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(made.Bytes.ToArray()), false);
        return read(document.MainDocumentPart!.Document!.Body!, document.MainDocumentPart);
    }

    public T Sheet<T>(string name, Func<DocumentFormat.OpenXml.Spreadsheet.Worksheet, T> read)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(made.Bytes.ToArray()), false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name!.Value == name);
        return read(((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!);
    }

    private ZipArchive Zip() => new(new MemoryStream(made.Bytes.ToArray()), ZipArchiveMode.Read);
}
