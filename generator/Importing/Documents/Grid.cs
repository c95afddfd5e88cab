using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Documents;

/// <summary>A cell as the source has it: its text, the column where it begins, and how far it reaches.</summary>
internal sealed record GridCell(string Text, int Column, int ColumnSpan, int RowSpan)
{
    /// <summary>The first column behind it.</summary>
    public int End => Column + ColumnSpan;

    public bool IsBlank { get; } = Text.All(c => char.IsWhiteSpace(c) || CompatibilityCharacters.IsInvisible(c));

    public bool Covers(int column) => column >= Column && column < End;
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells that begin in this row, from left to right.</param>
/// <param name="Above">The cells that reach down into this row from a row above.</param>
/// <param name="Place">第 2 个表格第 5 行.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells, IReadOnlyList<GridCell> Above, Text Place)
{
    public bool IsBlank { get; } = Cells.All(c => c.IsBlank);

    /// <summary>The cell that covers a column, or null.</summary>
    public GridCell? At(int column) => Cells.FirstOrDefault(c => c.Covers(column)) ?? Above.FirstOrDefault(c => c.Covers(column));
}

/// <summary>A table of the source with its merged cells.</summary>
internal sealed class Grid(Text place, IReadOnlyList<GridRow> rows)
{
    public Text Place { get; } = place;

    public IReadOnlyList<GridRow> Rows { get; } = rows;

    /// <summary>The cells of a row follow each other, but those of two rows do not stand under each other: text cut at its blanks.</summary>
    public bool IsLoose { get; init; }

    /// <summary>No cell reaches over several columns or rows: merged cells, if there were any, left blanks behind.</summary>
    public bool IsFlat { get; } = rows.All(r => r.Cells.All(c => c is { ColumnSpan: 1, RowSpan: 1 }));

    /// <summary>Columns of the widest row.</summary>
    public int Width { get; } = rows.SelectMany(r => r.Cells).Select(c => c.End).DefaultIfEmpty().Max();

    /// <summary>The same table with the name of its file in every place.</summary>
    public Grid Of(string file) =>
        new(new($"{file} {Place.Zh}", $"{file}, {Place.En}"), [.. Rows.Select(r => r with { Place = new($"{file} {r.Place.Zh}", $"{file}, {r.Place.En}") })]) { IsLoose = IsLoose };
}
