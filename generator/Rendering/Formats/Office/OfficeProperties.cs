using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats.Office;

/// <summary>What an office file says about itself: its title and the agency as its author. No person, no machine, no program, no time.</summary>
internal sealed record OfficeProperties(string Title, string Creator)
{
    public const string Path = "docProps/core.xml";
    public const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string Relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    public static OfficeProperties Of(Report report) => new(report.Title, report.Agency.Name);

    public ReadOnlyMemory<byte> ToXml() => XmlBytes.Of(xml =>
    {
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dublinCore = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", core);
        xml.WriteElementString("dc", "title", dublinCore, XmlBytes.Clean(Title));
        xml.WriteElementString("dc", "creator", dublinCore, XmlBytes.Clean(Creator));
        xml.WriteElementString("dc", "language", dublinCore, "zh-CN");
        xml.WriteEndElement();
    });
}
