using System.Buffers.Binary;
using System.IO.Compression;

namespace SiteBuilder.Rendering.Formats.Office;

/// <summary>
/// An office file: parts, relations and content types in a ZIP archive (ISO/IEC 29500-2). System.IO.Packaging stamps every entry
/// with the clock and OpenXml's packages draw ids at random, so the container is written here: the same parts, the same bytes.
/// </summary>
/// <param name="parts">The first is the document itself.</param>
/// <param name="documentType">The relation type of the document.</param>
/// <param name="properties">Title and author.</param>
internal sealed class OfficePackage(IReadOnlyList<OfficePart> parts, string documentType, OfficeProperties properties)
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first moment that ZIP knows

    public ReadOnlyMemory<byte> ToBytes()
    {
        var root = new OfficeRelations("");
        root.To(documentType, parts[0].Path);
        root.To(OfficeProperties.Relation, OfficeProperties.Path);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", ContentTypes());
            Put(zip, root.Path, root.ToXml());
            foreach (var part in parts)
            {
                Put(zip, part.Path, part.Bytes);
                if (part.Relations is { IsEmpty: false } relations) Put(zip, relations.Path, relations.ToXml());
            }
            Put(zip, OfficeProperties.Path, properties.ToXml());
        }
        var file = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        ForgetSystem(file.Span);
        return file;
    }

    private static void Put(ZipArchive zip, string path, ReadOnlyMemory<byte> bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0; // else the permissions of new files on this machine
        using var stream = entry.Open();
        stream.Write(bytes.Span);
    }

    private ReadOnlyMemory<byte> ContentTypes() => XmlBytes.Of(xml =>
    {
        const string space = "http://schemas.openxmlformats.org/package/2006/content-types";
        void Type(string element, string key, string name, string type)
        {
            xml.WriteStartElement(element, space);
            xml.WriteAttributeString(key, name);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("Types", space);
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        foreach (var part in parts) Type("Override", "PartName", "/" + part.Path, part.ContentType);
        Type("Override", "PartName", "/" + OfficeProperties.Path, OfficeProperties.ContentType);
        xml.WriteEndElement();
    });

    /// <summary>
    /// The directory at the end of an archive names the kind of system that wrote it (APPNOTE 4.4.2, the upper byte); it is set
    /// to 0 in every record, so that Windows and Linux give the same bytes.
    /// </summary>
    private static void ForgetSystem(Span<byte> zip)
    {
        const int endLength = 22, recordLength = 46, systemOffset = 5;
        var end = zip[^endLength..];
        int records = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), at = BinaryPrimitives.ReadInt32LittleEndian(end[16..]);
        for (int i = 0; i < records; i++)
        {
            var record = zip[at..];
            record[systemOffset] = 0;
            at += recordLength + BinaryPrimitives.ReadUInt16LittleEndian(record[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(record[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(record[32..]);
        }
    }
}
