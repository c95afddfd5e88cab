namespace SiteBuilder.Damage.Printing;

/// <summary>What a printed cell is for.</summary>
internal enum CellRole
{
    Caption,
    Header,
    Label,
    Figure,
}

/// <summary>A cell of a printed table, to be damaged.</summary>
internal sealed class PrintedCell(CellRole role, string text)
{
    public CellRole Role { get; set; } = role;

    public string Text { get; set; } = text;

    public int Span { get; set; } = 1;

    public int Down { get; set; } = 1;

    /// <summary><c>table.row.column</c> of a figure; empty elsewhere.</summary>
    public string Address { get; init; } = "";

    public PrintedCell Copy() => (PrintedCell)MemberwiseClone();
}

/// <summary>A row of a printed table.</summary>
internal sealed class PrintedRow(IEnumerable<PrintedCell> cells)
{
    public List<PrintedCell> Cells { get; } = [.. cells];

    public bool IsData => Cells.Any(c => c.Role == CellRole.Figure);

    public List<PrintedCell> Figures => [.. Cells.Where(c => c.Role == CellRole.Figure)];
}

/// <summary>A table as it is printed.</summary>
internal sealed class PrintedTable(string key, IEnumerable<PrintedRow> rows)
{
    public string Key { get; } = key;

    public List<PrintedRow> Rows { get; } = [.. rows];
}
