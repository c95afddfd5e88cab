using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Documents;

/// <summary>What every kind of source is read into: blocks in the order of reading, and what the file says about itself.</summary>
internal sealed class SourceDocument
{
    /// <summary>The kind of file, for the report: 网页, Word 文档.</summary>
    public required Text Kind { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Named values that stand outside the text: ArticleTitle, PubDate, ContentSource of a page's META.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Pictures that the text shows, by the name under which they are kept.</summary>
    public IReadOnlyDictionary<string, byte[]> Images { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>What the reading of the file itself had to say: another encoding, a macro passed over.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>The first of the named values that says something, or null.</summary>
    public string? Property(params IEnumerable<string> names) => names.Select(n => Properties.GetValueOrDefault(n)).FirstOrDefault(v => v is { Length: > 0 });

    public IEnumerable<Grid> Grids => Blocks.OfType<GridBlock>().Select(b => b.Grid);
}
