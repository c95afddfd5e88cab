using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;

namespace SiteBuilder.Importing.Sources;

/// <summary>The pictures inside a Word document; those that it only links to are not fetched.</summary>
internal sealed class WordImages(MainDocumentPart main)
{
    private const int Largest = 8 << 20, Most = 50;

    private readonly Dictionary<string, byte[]> found = [];

    public IReadOnlyDictionary<string, byte[]> Found => found;

    /// <summary>Takes the picture of a drawing; the name under which it is kept, or null.</summary>
    public string? Take(OpenXmlElement drawing)
    {
        if (found.Count >= Most || drawing.Descendants<Blip>().FirstOrDefault()?.Embed?.Value is not { } id) return null;
        if (!main.TryGetPartById(id, out var part) || part is not ImagePart image) return null;
        using var stream = image.GetStream(FileMode.Open, FileAccess.Read);
        if (stream.Length > Largest) return null;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        byte[] picture = bytes.ToArray();
        if (HtmlImages.Extension(picture) is not { } extension) return null;
        string name = $"image-{found.Count + 1}{extension}";
        found.Add(name, picture);
        return name;
    }
}
