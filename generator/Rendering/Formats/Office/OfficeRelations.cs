using System.Globalization;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats.Office;

/// <summary>What a part of an office file refers to. Ids count up in the order in which they were asked for, so they are the same in every run.</summary>
/// <param name="source">The path of the part that refers; empty for the file as a whole.</param>
internal sealed class OfficeRelations(string source)
{
    private readonly List<(string Type, string Target, bool IsOutside)> targets = [];

    public bool IsEmpty => targets.Count == 0;

    /// <summary>Where the relations of the part lie.</summary>
    public string Path
    {
        get
        {
            int name = source.LastIndexOf('/') + 1;
            return $"{source[..name]}_rels/{source[name..]}.rels";
        }
    }

    /// <summary>The id of a relation to another part of the file.</summary>
    public string To(string type, string path) => IdOf((type, new Route(path).RelativeTo(new Route(source)), false));

    /// <summary>The id of a relation to an address outside.</summary>
    public string Outside(string type, string address) => IdOf((type, address, true));

    public ReadOnlyMemory<byte> ToXml() => XmlBytes.Of(xml =>
    {
        const string space = "http://schemas.openxmlformats.org/package/2006/relationships";
        xml.WriteStartElement("Relationships", space);
        for (int i = 0; i < targets.Count; i++)
        {
            xml.WriteStartElement("Relationship", space);
            xml.WriteAttributeString("Id", Id(i));
            xml.WriteAttributeString("Type", targets[i].Type);
            xml.WriteAttributeString("Target", targets[i].Target);
            if (targets[i].IsOutside) xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private string IdOf((string, string, bool) target)
    {
        int at = targets.IndexOf(target);
        if (at < 0)
        {
            at = targets.Count;
            targets.Add(target);
        }
        return Id(at);
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
}
