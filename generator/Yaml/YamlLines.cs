namespace SiteBuilder.Yaml;

/// <summary>
/// Where the lines of a YAML text begin as an editor counts them. The parser, by an older edition of the standard, ends a line at U+0085,
/// U+2028 and U+2029 too; no editor does, and a finding is to stand where the editor sees it.
/// </summary>
internal sealed class YamlLines
{
    private static readonly YamlLines Same = new([]);

    private readonly IReadOnlyList<(int Line, int Column)> starts; // of the parser's lines; none where both count the same

    private YamlLines(IReadOnlyList<(int Line, int Column)> starts) => this.starts = starts;

    public static YamlLines Of(string text)
    {
        if (!text.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029')) return Same;
        var starts = new List<(int, int)> { (1, 1) };
        int line = 1, column = 1;
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
            if (ends || text[i] is '\u0085' or '\u2028' or '\u2029') starts.Add((line, column));
        }
        return new YamlLines(starts);
    }

    /// <summary>The place, from 1, that the parser calls by this line and column.</summary>
    public (int Line, int Column) Of(int line, int column)
    {
        if (starts.Count == 0) return (line, column);
        var start = starts[Math.Min(line, starts.Count) - 1];
        return (start.Line, start.Column + column - 1);
    }
}
