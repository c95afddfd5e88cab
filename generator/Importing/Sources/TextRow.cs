using System.Text.RegularExpressions;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Sources;

/// <summary>What a line of plain text looks like.</summary>
internal enum TextRowShape
{
    /// <summary>Running text, a title or a heading.</summary>
    Prose,

    /// <summary>A short text alone: a piece of a broken label if it stands among rows.</summary>
    Fragment,

    /// <summary>Several short texts: a header perhaps.</summary>
    Words,

    /// <summary>Cut by tabs or strokes, or with figures at its end.</summary>
    Figures,
}

/// <summary>Cuts a line of plain text into the cells of a row: at its strokes or tabs, else at its blanks.</summary>
internal static class TextRow
{
    private const int LongestCell = 45, LongestWord = 16, LongestFragment = 22;

    private static readonly Regex Gap = new(@"\s{2,}|\u3000+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex PartHeading = new(@"^\s*[一二三四五六七八九十]{1,2}\s*[、.．]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public static TextRowShape ShapeOf(string line)
    {
        string text = line.Trim();
        if (IsPiped(line) && Fields(line).All(f => f.Length <= 2 * LongestCell)) return TextRowShape.Figures;
        if (line.Contains('\t') && line.Split('\t').All(f => f.Length <= 2 * LongestCell)) return TextRowShape.Figures;
        if (text.AsSpan().ContainsAny("。；！？")) return TextRowShape.Prose;
        var fields = Fields(line);
        int figures = fields.Reverse().TakeWhile(IsFigure).Count();
        if (figures > 0 && fields.Count > 1 && fields.All(f => f.Length <= LongestCell)) return figures > 1 || fields.Count == 2 ? TextRowShape.Figures : TextRowShape.Words;
        if (figures > 1) return TextRowShape.Figures;
        if (fields.Count > 1 && fields.All(f => f.Length <= LongestWord) && !PartHeading.IsMatch(text)) return TextRowShape.Words;
        return text.Length <= LongestFragment && !PartHeading.IsMatch(text) ? TextRowShape.Fragment : TextRowShape.Prose;
    }

    /// <summary>The cells. Without them the figures at the end are cut off one by one, and what stands before them is one label or, with wide gaps, several.</summary>
    public static IReadOnlyList<string> Fields(string line)
    {
        if (IsPiped(line)) return [.. line.Trim()[1..^1].Split(line.Trim()[0]).Select(f => f.Trim())];
        if (line.Contains('\t')) return [.. line.TrimEnd('\r', '\n').Split('\t').Select(f => f.Trim())];
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int figures = words.Reverse().TakeWhile(IsFigure).Count();
        string rest = string.Join(' ', words.SkipLast(figures));
        if (figures == 0) return Gap.IsMatch(line.Trim()) ? [.. Gap.Split(line.Trim()).Where(f => f.Length > 0)] : words;
        string before = line.TrimEnd();
        foreach (string word in words.TakeLast(figures).Reverse()) before = before[..before.LastIndexOf(word, StringComparison.Ordinal)].TrimEnd();
        var labels = rest.Length == 0 ? [] : Gap.Split(before.Trim()).Where(f => f.Length > 0);
        return [.. labels, .. words.TakeLast(figures)];
    }

    /// <summary>A row between strokes: | 规章 | 0 | 0 | 0 |.</summary>
    public static bool IsPiped(string line) => line.Trim() is { Length: > 2 } text && text[0] is '|' or '｜' or '│' && text[^1] == text[0];

    /// <summary>The line of dashes under the header of a table between strokes.</summary>
    public static bool IsRule(string line) => IsPiped(line) && line.Trim().All(c => c is '|' or '-' or ':' or ' ' or '\t') && line.Contains('-');

    /// <summary>A word that can be the figure of a cell.</summary>
    public static bool IsFigure(string word) =>
        CompatibilityCharacters.Fold(word) is [.., var last] && char.IsAsciiDigit(last) && SourceFigure.Read(word, NumberKind.Change, mayNotApply: false) is { State: CellState.Typed }
        || SourceFigure.Read(word, NumberKind.Amount, mayNotApply: true) is { State: CellState.Typed or CellState.NotApplicable } && word.Length < LongestWord;
}
