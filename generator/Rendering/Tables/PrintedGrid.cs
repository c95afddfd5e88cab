using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>What a printed cell of a statutory table is.</summary>
internal enum PrintedKind
{
    /// <summary>Above figures: a group or a column, a caption over a block, the note in the corner.</summary>
    ColumnHeader,

    /// <summary>Beside further labels (三、本年度办理结果).</summary>
    RowGroup,

    /// <summary>Beside figures.</summary>
    RowLabel,

    Figure,
}

/// <summary>A printed cell where it stands: the square of its upper left corner, and how many it covers.</summary>
internal sealed record PrintedCell(int Row, int Column, Span Span, PrintedKind Kind)
{
    /// <summary>The printed label; empty for a figure.</summary>
    public string Text { get; init; } = "";

    /// <summary>The number of the figure in its table, or -1 for a label and for a place that the form leaves empty.</summary>
    public int Cell { get; init; } = -1;
}

/// <summary>A statutory table as squared paper: which printed cell lies on each square. For formats that know no flow of cells.</summary>
internal sealed class PrintedGrid
{
    private readonly PrintedCell[,] squares;

    private PrintedGrid(PrintedTable print)
    {
        Definition = print.Definition;
        HeadRows = print.Head.Count;
        LabelColumns = print.LabelColumns;
        squares = new PrintedCell[HeadRows + print.Bodies.Sum(body => body.Count), print.Width];
        int row = 0;
        foreach (var headers in print.Head) Lay(row++, new PrintedRow(headers, []));
        foreach (var printed in print.Bodies.SelectMany(body => body)) Lay(row++, printed);
    }

    public TableDefinition Definition { get; }

    /// <summary>Rows at the top that hold headers alone and are repeated on every sheet; none where blocks have their own.</summary>
    public int HeadRows { get; }

    public int LabelColumns { get; }

    public int Rows => squares.GetLength(0);

    public int Columns => squares.GetLength(1);

    /// <summary>The printed cell on a square; it may begin in a row above or in a column to the left.</summary>
    public PrintedCell this[int row, int column] => squares[row, column];

    public static PrintedGrid Of(TableDefinition table) => new(PrintedTable.Of(table, ""));

    /// <summary>Every printed cell once, row by row from the left.</summary>
    public IEnumerable<PrintedCell> Cells =>
        from row in Enumerable.Range(0, Rows)
        from column in Enumerable.Range(0, Columns)
        let cell = squares[row, column]
        where cell.Row == row && cell.Column == column
        select cell;

    private void Lay(int row, PrintedRow printed)
    {
        for (int i = 0; i < printed.Headers.Count; i++)
        {
            var kind = printed.Figures.Count == 0 ? PrintedKind.ColumnHeader
                : i < printed.Headers.Count - 1 ? PrintedKind.RowGroup : PrintedKind.RowLabel;
            Cover(new PrintedCell(row, FirstFree(row), printed.Headers[i].Span, kind) { Text = printed.Headers[i].Text });
        }
        foreach (var figure in printed.Figures)
        {
            Cover(new PrintedCell(row, FirstFree(row), new Span(1, figure.Columns), PrintedKind.Figure) { Cell = figure.Cell });
        }
    }

    private int FirstFree(int row) => Enumerable.Range(0, Columns).First(column => squares[row, column] is null);

    private void Cover(PrintedCell cell)
    {
        for (int row = cell.Row; row < cell.Row + cell.Span.Rows; row++)
        {
            for (int column = cell.Column; column < cell.Column + cell.Span.Columns; column++) squares[row, column] = cell;
        }
    }
}
