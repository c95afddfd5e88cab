using System.Xml;

namespace SiteBuilder.Content;

/// <summary>Looks in XML that a browser shows as a page of its own (SVG, feeds …) for what it would carry out there.</summary>
internal static class ActiveContent
{
    private const int MostCharacters = 50_000_000; // a drawing of more is none for a page

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
        { "script", "handler", "listener", "iframe", "frame", "object", "embed", "applet", "link", "meta", "base", "form" };

    private static readonly string[] Pictures = ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"];

    /// <summary>True where the file holds a script, a way to one, or cannot be read to its end.</summary>
    /// <param name="path">Where the file lies.</param>
    public static bool IsIn(string path)
    {
        try
        {
            using var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var xml = XmlReader.Create(bytes, new()
            {
                DtdProcessing = DtdProcessing.Parse, XmlResolver = null, // drawing programs declare entities of their own
                MaxCharactersInDocument = MostCharacters, MaxCharactersFromEntities = 1_000_000,
            });
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.ProcessingInstruction && xml.Name == "xml-stylesheet" || xml.NodeType == XmlNodeType.Element && IsActive(xml)) return true;
            }
            return false;
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true;
        }
    }

    private static bool IsActive(XmlReader element)
    {
        if (Elements.Contains(element.LocalName)) return true;
        while (element.MoveToNextAttribute())
        {
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || LeadsToCode(element.Value)) return true;
        }
        return false;
    }

    /// <summary>Addresses may hold white space and control characters that a browser passes over; animations hold several values.</summary>
    private static bool LeadsToCode(string value)
    {
        if (!value.Contains(':', StringComparison.Ordinal)) return false;
        string plain = string.Concat(value.Where(c => c > ' ')).ToLowerInvariant();
        return plain.Contains("javascript:", StringComparison.Ordinal) || plain.Contains("vbscript:", StringComparison.Ordinal)
            || plain.StartsWith("data:", StringComparison.Ordinal) && !Pictures.Any(kind => plain.StartsWith(kind, StringComparison.Ordinal));
    }
}
