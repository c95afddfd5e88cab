using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Mutation.Slips;

/// <summary>The file of a table in the shape in which it lies there, every total typed, to be read again with some fields changed.</summary>
internal sealed class TypedTable
{
    private readonly string[][] fields;
    private readonly Dictionary<int, (int Row, int Field)> places;

    private TypedTable(FilledTable table, string[][] fields, Dictionary<int, (int Row, int Field)> places) => (Table, this.fields, this.places) = (table, fields, places);

    /// <summary>The table as it is when nothing is wrong.</summary>
    public FilledTable Table { get; }

    public TableDefinition Definition => Table.Definition;

    /// <summary>The path of the file under the content folder.</summary>
    public string File => Table.File;

    /// <summary>The cells that hold a figure.</summary>
    public IEnumerable<int> Cells => places.Keys.Order();

    /// <summary>Puts the computed totals of a table into its file.</summary>
    /// <param name="table">The table as read.</param>
    /// <param name="bytes">The bytes that it was read from.</param>
    /// <exception cref="InvalidOperationException">A figure has no field of its own.</exception>
    public static TypedTable Of(FilledTable table, byte[] bytes)
    {
        var rows = CsvSheet.Read(SourceText.Decode(table.File, bytes, [])!, [])!;
        int width = rows.Max(row => row.Fields.Count);
        string[][] fields = [.. rows.Select(row => Enumerable.Range(0, width).Select(at => row[at].Text).ToArray())];
        var places = new Dictionary<int, (int Row, int Field)>();
        foreach (int cell in table.Definition.Cells.Where(table.HasFigure))
        {
            var place = table.Place(cell);
            var at = rows.SelectMany((row, r) => Enumerable.Range(0, width).Select(f => (Row: r, Field: f, row[f].Place)))
                .First(f => f.Place.Line == place.Line && f.Place.Column == place.Column);
            places.Add(cell, (at.Row, at.Field));
            fields[at.Row][at.Field] = Digits.Text(table[cell]!.Value);
        }
        var typed = new TypedTable(table, fields, places);
        var read = Read(table.Definition, table.File, typed.Text([])).Table!;
        if (read.Derivations.Count > 0 || table.Definition.Cells.Any(c => read[c] != table[c])) throw new InvalidOperationException($"{table.File} is not the same with its totals typed.");
        return new TypedTable(read, fields, places);
    }

    /// <summary>The right text of a cell.</summary>
    public string TextOf(int cell) => Digits.Text(Table[cell]!.Value);

    /// <summary>The file with these cells changed.</summary>
    public string Text(IReadOnlyList<(int Cell, string Text)> changes)
    {
        string[][] changed = [.. fields.Select(row => (string[])row.Clone())];
        foreach (var (cell, text) in changes) changed[places[cell].Row][places[cell].Field] = text;
        return string.Concat(changed.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
    }

    /// <summary>The table as it is read with these cells changed, and what was wrong in reading; the table is null where nothing can be read.</summary>
    public (FilledTable? Table, IReadOnlyList<Finding> Findings) Read(IReadOnlyList<(int Cell, string Text)> changes) => Read(Definition, File, Text(changes));

    private static (FilledTable? Table, IReadOnlyList<Finding> Findings) Read(TableDefinition definition, string file, string text)
    {
        var findings = new List<Finding>();
        var source = SourceText.Decode(file, System.Text.Encoding.UTF8.GetBytes(text), findings);
        return (source is null ? null : TableReader.Read(source, definition, findings), findings);
    }

    private static string Quoted(string field) => field.AsSpan().IndexOfAny(",\"\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
