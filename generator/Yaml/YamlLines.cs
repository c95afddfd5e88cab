using YamlDotNet.Core;

namespace SiteBuilder.Yaml;

/// <summary>
/// Where the lines of a YAML text begin as an editor counts them. The parser, by an older edition of the standard, ends a line at U+0085,
/// U+2028 and U+2029 too; no editor does, and a finding is to stand where the editor sees it.
/// </summary>
internal sealed class YamlLines
{
    private readonly string text;
    private readonly List<(int Line, int Column)> starts = []; // of the parser's lines; none where both count the same
    private (int Line, int Column)? end;

    public YamlLines(string text)
    {
        this.text = text;
        if (text.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029')) end = Through(starts);
    }

    /// <summary>Behind the last character.</summary>
    private (int Line, int Column) End => end ??= Through(null);

    private (int Line, int Column) Through(List<(int Line, int Column)>? starts)
    {
        int line = 1, column = 1;
        starts?.Add((1, 1));
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
            if (ends || text[i] is '\u0085' or '\u2028' or '\u2029') starts?.Add((line, column));
        }
        return (line, column);
    }

    /// <summary>The place, from 1, that the parser means by this mark; where it looks beyond the text, the end of the text.</summary>
    public (int Line, int Column) Of(Mark mark)
    {
        if (mark.Index >= text.Length) return End;
        int line = (int)Math.Max(1, mark.Line), column = (int)Math.Max(1, mark.Column);
        if (starts.Count == 0) return (line, column);
        var start = starts[Math.Min(line, starts.Count) - 1];
        return (start.Line, start.Column + column - 1);
    }
}
