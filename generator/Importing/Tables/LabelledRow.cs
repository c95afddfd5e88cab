using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>A row of a source's table cut into its labels and what stands behind them.</summary>
internal sealed class LabelledRow
{
    private LabelledRow(GridRow row, int labels)
    {
        Row = row;
        Values = [.. row.Cells.Skip(labels)];
        Labels = [.. row.Cells.Take(labels).Where(c => !c.IsBlank).Select(c => c.Text)];
    }

    public GridRow Row { get; }

    /// <summary>The texts in front of the figures, from left to right.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The cells behind the labels.</summary>
    public IReadOnlyList<GridCell> Values { get; }

    public bool HasFigures => Values.Any(v => !v.IsBlank);

    /// <summary>The row of the form, or null where it was not recognised.</summary>
    public LabelMatch? Match { get; set; }

    /// <summary>Digits stand at the end of the label: figures that ran into it.</summary>
    public bool IsGlued { get; private init; }

    /// <summary>The header under which the row stands, or null.</summary>
    public ColumnHeading? Heading { get; init; }

    public string Label => string.Concat(Labels);

    public static LabelledRow Of(GridRow row, LabelMatcher matcher, ColumnHeading? heading)
    {
        int labels = LabelCount(row, matcher);
        var plain = new LabelledRow(row, labels);
        bool glued = plain.Labels.Count > 0 && plain.Labels[^1].TrimEnd() is { Length: > 1 } last && CompatibilityCharacters.Fold(last) is [.., var end] && char.IsAsciiDigit(end);
        return new LabelledRow(row, labels) { Match = Find(plain.Labels, matcher, glued), IsGlued = glued, Heading = heading };
    }

    /// <summary>How many cells at the left are labels: up to the last that the form knows, else all before the first that may be a figure.</summary>
    private static int LabelCount(GridRow row, LabelMatcher matcher)
    {
        int known = 0, unknown = 0;
        bool open = true;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            string text = row.Cells[i].Text;
            if (row.Cells[i].IsBlank) continue;
            if (IsWords(text) && matcher.Find(WithoutDigits(text)) is not null) known = i + 1;
            open &= !MayBeFigure(text);
            if (open) unknown = i + 1;
        }
        return Math.Max(known, unknown);
    }

    private static LabelMatch? Find(IReadOnlyList<string> labels, LabelMatcher matcher, bool glued)
    {
        LabelMatch? near = null;
        for (int from = labels.Count - 1; from >= 0; from--)
        {
            string joined = string.Concat(labels.Skip(from));
            if (matcher.Leaf(glued ? WithoutDigits(joined) : joined) is not { } match) continue;
            if (match.Likeness == Likeness.Exact) return match;
            near ??= match;
        }
        return near;
    }

    private static string WithoutDigits(string label) => label.TrimEnd().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '\n', '\u3000');

    private static bool IsWords(string text) => CompatibilityCharacters.Fold(text).Any(c => c >= '\u4E00' || char.IsAsciiLetter(c));

    /// <summary>A figure, or something in the place of one (2 0, 500余, /): it has no words, or begins with a digit that no separator follows.</summary>
    private static bool MayBeFigure(string text)
    {
        var figure = SourceFigure.Read(text, NumberKind.Change, mayNotApply: true);
        if (figure.Reason is null || figure.Candidate is not null || !IsWords(text) || SourceFigure.Read(text, NumberKind.Amount, mayNotApply: true).Reason is null) return true;
        string folded = CompatibilityCharacters.Fold(text).Trim();
        return folded.Length > 0 && char.IsAsciiDigit(folded[0]) && SiteBuilder.Forms.Label.WithoutNumber(folded) is null;
    }
}
