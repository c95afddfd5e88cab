using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>The figures of a city's report, cell by cell, for trying mistakes on them.</summary>
internal static class CityTables
{
    public const string Folder = "reports/shi/2025";

    /// <summary>The season of the city's report.</summary>
    public static readonly DateTime Season = new(2026, 3, 1, 9, 0, 0);

    public static SiteTest Site => SiteTest.From("city").On(Season);

    /// <summary>The flat file of a table as rows of fields; none of its labels holds a comma.</summary>
    public static string[][] Rows(string table) =>
        [.. File.ReadAllLines(Repository.PathOf("tests", "sites", "city", Folder, table + ".csv")).Select(line => line.Split(','))];

    /// <summary>The file of a table in which fields are changed: row and column count from the first figure.</summary>
    public static string Changed(string table, params (int Row, int Column, string Text)[] changes)
    {
        var rows = Rows(table);
        foreach (var (row, column, text) in changes) rows[row + 1][column + 1] = text;
        return string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
    }

    /// <summary>The figure in a field.</summary>
    public static decimal Figure(string table, int row, int column) => decimal.Parse(Rows(table)[row + 1][column + 1], System.Globalization.CultureInfo.InvariantCulture);

    public static SiteTestResult Check(string table, params (int Row, int Column, string Text)[] changes) =>
        Site.Write($"{Folder}/{table}.csv", Changed(table, changes)).Check();

    /// <summary>The full address of a cell of the file.</summary>
    public static string Address(string table, int row, int column)
    {
        var definition = Definition(table);
        return $"{Folder}#{definition.Address(definition.IndexOf(row, column))}";
    }

    public static TableDefinition Definition(string table) => FormRevisionTests.Form("annual-report-2021").Table(table);

    /// <summary>A table read from text, with what was found in reading.</summary>
    public static (FilledTable? Table, IReadOnlyList<Finding> Findings) Read(string table, string text) => Read(Definition(table), System.Text.Encoding.UTF8.GetBytes(text));

    public static (FilledTable? Table, IReadOnlyList<Finding> Findings) Read(TableDefinition definition, byte[] bytes)
    {
        var findings = new List<Finding>();
        string file = $"{Folder}/{definition.Key}.csv";
        var source = SourceText.Decode(file, bytes, findings);
        return (source is null ? null : TableReader.Read(source, definition, findings), findings);
    }

    /// <summary>Every cell with its state and figure, for comparing.</summary>
    public static IReadOnlyList<string> Cells(FilledTable table) =>
        [.. table.Definition.Cells.Select(c => $"{table.Definition.Address(c)} {table[c]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? table.State(c).ToString()}")];
}
