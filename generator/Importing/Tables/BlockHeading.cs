using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>The header of one block of 表二, as far as it is about a row that has these columns.</summary>
internal sealed class BlockHeading
{
    private readonly List<(int Column, GridCell Cell)> columns;

    private readonly IReadOnlyList<GridCell> header;

    private BlockHeading(IReadOnlyList<GridCell> header, List<(int Column, GridCell Cell)> columns, bool isInferred)
    {
        this.header = header;
        this.columns = columns;
        IsInferred = isInferred;
    }

    public int Count => columns.Count(c => !c.Cell.IsBlank || c.Column >= 0);

    /// <summary>True where a label was damaged and its neighbours told which it is.</summary>
    public bool IsInferred { get; }

    /// <summary>Reads the header; null where it does not name a column of the row, or leaves one of them open.</summary>
    /// <param name="header">The cells of the header behind 信息内容.</param>
    /// <param name="own">The columns of the form that the row has, in printed order.</param>
    /// <param name="matcher">The labels of all columns of the table.</param>
    public static BlockHeading? Read(IReadOnlyList<GridCell> header, IReadOnlyList<int> own, LabelMatcher matcher)
    {
        var cells = header.Reverse().SkipWhile(c => c.IsBlank).Reverse().ToList();
        var named = new List<(int Column, GridCell Cell)>();
        foreach (var cell in cells)
        {
            int column = matcher.Leaf(cell.Text) is { } match ? match.Header.FirstLeaf : -1;
            if (column >= 0 && named.Count > 0 && named[^1].Column == column) named[^1] = (column, Joined(named[^1].Cell, cell)); // a split merged cell
            else named.Add((column, cell));
        }
        var known = named.Where(n => n.Column >= 0).Select(n => n.Column).ToList();
        if (known.Count == 0 || known.Any(c => !own.Contains(c)) || known.Distinct().Count() != known.Count) return null;
        if (known.Count == named.Count) return new BlockHeading(header, named, false);
        bool inOrder = named.Count == own.Count && named.Select((n, i) => n.Column < 0 || n.Column == own[i]).All(fits => fits);
        return inOrder
            ? new BlockHeading(header, [.. named.Select((n, i) => (own[i], n.Cell))], true)
            : new BlockHeading(header, named, false);
    }

    /// <summary>
    /// The cells of a row by column: by count where the header names just as many columns as the row has figures, else by place,
    /// else by count with the blanks where both ends are filled; null where none of these tells.
    /// </summary>
    public IReadOnlyList<(int Column, GridCell Cell)>? Cells(IReadOnlyList<GridCell> values)
    {
        var filled = values.Where(c => !c.IsBlank).ToList();
        var labelled = columns.Where(c => !c.Cell.IsBlank || c.Column >= 0).ToList();
        if (labelled.Count == 1 && filled.Count > 1 && AllSame(filled)) filled = [filled[0]];
        if (StandsUnderBlank(values)) return null;
        if (filled.Count == labelled.Count) return Named(labelled, filled);
        if (ByPlace(values) is { } placed) return Named(columns, placed);
        var cells = values.Reverse().SkipWhile(c => c.IsBlank).Reverse().ToList();
        if (filled.Count == 0 && values.Count >= columns.Count) return Named(columns, [.. values.Take(columns.Count)]);
        return cells.Count == columns.Count && labelled.Count == columns.Count && !cells[0].IsBlank ? Named(columns, cells) : null;
    }

    /// <summary>True where the row has the cells of its header one under the other, and a figure stands where the header lost its label.</summary>
    private bool StandsUnderBlank(IReadOnlyList<GridCell> values) =>
        values.Count == header.Count && values.Zip(header).All(p => p.First.Column == p.Second.Column && p.First.End == p.Second.End)
        && values.Zip(header).Any(p => !p.First.IsBlank && p.Second.IsBlank) && header.Count(h => !h.IsBlank) > 1;

    private static List<(int, GridCell)> Named(IReadOnlyList<(int Column, GridCell Cell)> columns, IReadOnlyList<GridCell> cells) => [.. columns.Select((c, i) => (c.Column, cells[i])).Where(c => c.Column >= 0)];

    private List<GridCell>? ByPlace(IReadOnlyList<GridCell> values)
    {
        var result = new List<GridCell>();
        int used = 0;
        foreach (var (_, head) in columns)
        {
            var inside = values.Where(v => v.Column < head.End && v.End > head.Column).ToList();
            if (inside.Count == 0 || inside.Any(v => v.Column < head.Column || v.End > head.End)) return null;
            if (!AllSame(inside)) return null;
            used += inside.Count(v => !v.IsBlank);
            result.Add(inside.FirstOrDefault(v => !v.IsBlank) ?? inside[0]);
        }
        return used == values.Count(v => !v.IsBlank) ? result : null;
    }

    /// <summary>True where all cells that hold something hold the same: the copies of a merged cell that was split.</summary>
    private static bool AllSame(IReadOnlyList<GridCell> cells) =>
        cells.Where(c => !c.IsBlank).Select(c => c.Text.Trim()).Distinct().Count() == 1 || cells.All(c => c.IsBlank);

    private static GridCell Joined(GridCell left, GridCell right) => left with { ColumnSpan = right.End - left.Column };
}
