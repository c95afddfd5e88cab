using System.Text;

namespace SiteBuilder.Forms;

/// <summary>How a table is printed.</summary>
internal enum TableLayout
{
    /// <summary>Rows go down, columns across (表三).</summary>
    Grid,

    /// <summary>One printed row: the headers of rows and columns both stand above it (表四).</summary>
    Wide,

    /// <summary>Blocks under captions, each with columns of its own (表二).</summary>
    Blocks,
}

/// <summary>A table of a statutory form: two axes, the cells that exist, and the relations between them.</summary>
internal sealed class TableDefinition
{
    private readonly bool[] exists;
    private readonly int width;
    private readonly Header[] rowHeaders, columnHeaders;
    private readonly CellAddress?[] addresses;

    public TableDefinition(string key, TableLayout layout, Axis rows, Axis columns, IReadOnlySet<(string Row, string Column)> missing)
    {
        Key = key;
        Layout = layout;
        Rows = rows;
        Columns = columns;
        (rowHeaders, columnHeaders, width) = ([.. rows.Leaves], [.. columns.Leaves], columns.Leaves.Count);
        exists = new bool[rowHeaders.Length * width];
        addresses = new CellAddress?[exists.Length];
        for (int r = 0; r < rows.Leaves.Count; r++)
        {
            for (int c = 0; c < columns.Leaves.Count; c++)
            {
                var (row, column) = (rows.Leaves[r], columns.Leaves[c]);
                exists[IndexOf(r, c)] = (BlockOf(row).BlockColumns is not { Count: > 0 } keys || keys.Contains(column.Key))
                    && !missing.Contains((row.Key, column.Key));
            }
        }
        Cells = [.. Enumerable.Range(0, exists.Length).Where(i => exists[i])];
    }

    /// <summary><c>proactive</c>, <c>requests</c>, <c>disputes</c>: the name of the CSV file and of the object in data.json.</summary>
    public string Key { get; }

    /// <summary>表二, 表三, 表四.</summary>
    public required string Name { get; init; }

    /// <summary>The caption, for readers and screen readers.</summary>
    public required string Caption { get; init; }

    public TableLayout Layout { get; }

    /// <summary>What is printed in the empty corner of the header (the note about the relations, 信息内容); may be empty.</summary>
    public string Corner { get; init; } = "";

    /// <summary>The first cell of the header of the CSV file (项目, 类别).</summary>
    public required string RowHeading { get; init; }

    public Axis Rows { get; }

    public Axis Columns { get; }

    public IReadOnlyList<Relation> Relations
    {
        get;
        init
        {
            field = value;
            Lines = [.. Forms.Lines.Of(this, value)];
        }
    } = [];

    /// <summary>Every relation laid on every row or column in which its cells exist.</summary>
    public IReadOnlyList<Line> Lines { get; private init; } = [];

    /// <summary>What is usually so, here and from year to year; the diagnosis knows nothing of it.</summary>
    public IReadOnlyList<Expectation> Expectations { get; init; } = [];

    /// <summary>The keys of the columns that count documents: a joint document is counted by each of its makers, so a sum over agencies is no identity.</summary>
    public IReadOnlyList<string> DocumentColumns { get; init; } = [];

    /// <summary>The numbers of the cells that exist, row by row.</summary>
    public IReadOnlyList<int> Cells { get; }

    public int Size => exists.Length;

    /// <summary>The number of the cell in row <paramref name="row"/> and column <paramref name="column"/> (leaf positions).</summary>
    public int IndexOf(int row, int column) => row * width + column;

    /// <summary>The number of a cell by its keys, or -1 where there is none.</summary>
    public int IndexOf(string row, string column)
    {
        int r = Rows.IndexOf(row), c = Columns.IndexOf(column);
        return r < 0 || c < 0 || !Exists(IndexOf(r, c)) ? -1 : IndexOf(r, c);
    }

    public bool Exists(int cell) => exists[cell];

    public int RowOf(int cell) => cell / width;

    public int ColumnOf(int cell) => cell % width;

    public Header RowHeader(int cell) => rowHeaders[RowOf(cell)];

    public Header ColumnHeader(int cell) => columnHeaders[ColumnOf(cell)];

    /// <summary>A cell is computed when its row or its column is a total of the form.</summary>
    public bool IsComputed(int cell) => RowHeader(cell).Computed || ColumnHeader(cell).Computed;

    public NumberKind KindOf(int cell) =>
        ColumnHeader(cell).Kind != NumberKind.Count ? ColumnHeader(cell).Kind : RowHeader(cell).Kind;

    /// <summary><c>table.row.column</c>: row keys may hold dots.</summary>
    public string Address(int cell) => AddressOf(cell).Text;

    /// <summary>The address in UTF-8, as it stands in pages.</summary>
    public ReadOnlySpan<byte> AddressBytes(int cell) => AddressOf(cell).Bytes;

    /// <summary>「行·列」 in printed words, for messages.</summary>
    public string Describe(int cell) => $"{Name}「{RowHeader(cell).Label}」行「{ColumnHeader(cell).Label}」列";

    /// <summary>The cell of an address without its table (<c>denied.state_secret.natural</c>), or -1.</summary>
    public int Parse(string rowAndColumn)
    {
        int dot = rowAndColumn.LastIndexOf('.');
        return dot < 0 ? -1 : IndexOf(rowAndColumn[..dot], rowAndColumn[(dot + 1)..]);
    }

    private CellAddress AddressOf(int cell) => addresses[cell] ??= new CellAddress($"{Key}.{RowHeader(cell).Key}.{ColumnHeader(cell).Key}");

    private static Header BlockOf(Header row) => row.Parent is null ? row : BlockOf(row.Parent);

    /// <summary>Every report and every page asks for the addresses of all cells: each is put together once.</summary>
    private sealed class CellAddress(string text)
    {
        public string Text => text;

        public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);
    }
}
