using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Formats.Office;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>What the text of one document needs outside of itself: addresses, pictures, numbering; and what could not be had.</summary>
internal sealed class WordResources(Report report, Site site, OfficeRelations relations)
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly ContentLinks links = new(report.Route, report.File);
    private readonly List<OfficePart> pictures = [];
    private readonly List<Finding> findings = [];
    private uint drawings;

    public WordLists Lists { get; } = new();

    public IReadOnlyList<OfficePart> Pictures => pictures;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The relation of a link; a link inside the site becomes a public address, since the document lies anywhere. Null where there is none.</summary>
    public string? Link(string address)
    {
        string page = PageFrame.Url(site.Settings, report.Route);
        return Uri.TryCreate(page, UriKind.Absolute, out var from) && Uri.TryCreate(from, links.Write(address), out var target)
            ? relations.Outside(Relation + "hyperlink", target.AbsoluteUri)
            : null;
    }

    /// <summary>The next number of a drawing; ids of drawings are unique in a document.</summary>
    public uint NextDrawing() => ++drawings;

    /// <summary>The relation and the size of a picture among the report's files; null where Word cannot show it, which was then reported.</summary>
    public (string Relation, PictureSize Size)? Picture(RichImage image)
    {
        if (links.FileOf(image.Address) is not { } path || report.Attachments.FirstOrDefault(a => a.SourcePath == path) is not { } file) return null; // a broken link is found as such
        var bytes = Read(Path.Combine(site.Content.Tree.Root, file.SourcePath));
        if (PictureSize.Of(bytes.Span) is not { } size)
        {
            findings.Add(GK505_PictureNotInWord.At(image.Place, file.Name));
            return null;
        }
        string part = $"word/media/image{pictures.Count + 1}.{size.Extension}";
        if (pictures.FindIndex(p => p.Bytes.Span.SequenceEqual(bytes.Span)) is >= 0 and var known) part = pictures[known].Path;
        else pictures.Add(new OfficePart(part, size.ContentType, bytes));
        return (relations.To(Relation + "image", part), size);
    }

    private static ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(new($"读取「{path}」时出错（{e.Message}）", $"“{path}” cannot be read ({e.Message})"), e);
        }
    }
}
