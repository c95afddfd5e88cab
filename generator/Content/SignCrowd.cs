namespace SiteBuilder.Content;

/// <summary>
/// A paragraph that is all brackets, asterisks and bars: pasted code, never a report. Matching such signs takes time with the
/// square of their number, so it is refused before it is read.
/// </summary>
internal static class SignCrowd
{
    /// <summary>The longest report seen has some forty in all its text.</summary>
    private const int Most = 800;

    /// <summary>Bars between the cells of one row, and of one table: bars within an emphasis take time with the square of their number too.</summary>
    private const int MostBarsOfRow = 800, MostBarsOfTable = 10_000;

    /// <summary>Where the first row or paragraph begins that holds too many, or -1.</summary>
    public static int Find(string text)
    {
        int signs = 0, paragraph = 0, bars = 0;
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(at, end - at);
            if (BeginsBlock(line.TrimStart()))
            {
                signs = 0;
                paragraph = line.IsWhiteSpace() ? Math.Min(end + 1, text.Length) : at;
            }
            int ofRow = line.Count('|');
            bars = line.IsWhiteSpace() ? 0 : bars + ofRow;
            if (ofRow > MostBarsOfRow) return at;
            if (bars > MostBarsOfTable) return paragraph;
            foreach (char c in line)
            {
                if (c is '[' or '*' or '_' or '`' or '<' or '{' or '~') signs++;
            }
            if (signs > Most) return paragraph;
            at = end + 1;
        }
        return -1;
    }

    /// <summary>A blank line, a heading, a quotation, a list item or a table row: what stands before has ended.</summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is '|') return true;
        int mark = line[0] is '-' or '+' or '*' or '>' or '#' ? line.IndexOfAnyExcept('#', line[0]) : 0;
        if (mark == 0)
        {
            mark = line.IndexOfAnyExceptInRange('0', '9');
            mark = mark is > 0 and < 10 && line[mark] is '.' or ')' ? mark + 1 : 0;
        }
        return mark > 0 && line[mark..].StartsWith(" ");
    }
}
