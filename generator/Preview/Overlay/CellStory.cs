using System.Text.Json;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Preview.Overlay;

/// <summary>
/// Everything about one cell as JSON: its figure, where it was written, and each relation it takes part in with every term: value, state,
/// file and line, and whether the relation holds; then what last year's report lets expect.
/// </summary>
internal static class CellStory
{
    /// <summary>An empty object where there is no such cell.</summary>
    public static ReadOnlyMemory<byte> Of(Snapshot snapshot, string folder, string address)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            if (snapshot.Report(folder) is { } report && CellAddress.Find(report, address) is { Table: { } table } cell)
            {
                json.WriteString("title", cell.Definition.Describe(cell.Cell));
                WriteTerm(json, snapshot, table, cell.Cell);
                json.WriteStartArray("relations");
                foreach (var line in cell.Definition.Lines.Where(l => l.Left.Contains(cell.Cell) || l.Right.Contains(cell.Cell))) WriteRelation(json, snapshot, table, line);
                json.WriteEndArray();
                json.WriteStartArray("years");
                foreach (var kind in Enum.GetValues<ExpectationKind>()) WriteYears(json, snapshot, report, table, cell.Cell, kind);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void WriteRelation(Utf8JsonWriter json, Snapshot snapshot, FilledTable table, Line line)
    {
        json.WriteStartObject();
        json.WriteString("text", line.Relation.Text);
        bool known = line.Left.Concat(line.Right).All(table.HasFigure);
        decimal difference = known ? line.Left.Sum(c => table[c]!.Value) - line.Right.Sum(c => table[c]!.Value) : 0;
        bool holds = line.Relation.Kind == RelationKind.NotNegative ? difference >= 0 : difference == 0;
        json.WriteString("state", !known ? "unknown" : holds ? "holds" : "fails");
        if (known) json.WriteNumber("difference", difference);
        WriteTerms(json, "left", snapshot, table, line.Left);
        WriteTerms(json, "right", snapshot, table, line.Right);
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, string name, Snapshot snapshot, FilledTable table, IReadOnlyList<int> cells)
    {
        json.WriteStartArray(name);
        foreach (int cell in cells)
        {
            json.WriteStartObject();
            json.WriteString("label", $"{table.Definition.RowHeader(cell).Label}·{table.Definition.ColumnHeader(cell).Label}");
            WriteTerm(json, snapshot, table, cell);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTerm(Utf8JsonWriter json, Snapshot snapshot, FilledTable table, int cell)
    {
        json.WriteString("cell", table.Definition.Address(cell));
        json.WriteString("value", table[cell] is { } value ? Digits.Text(value) : table.State(cell) == CellState.NotApplicable ? "/" : "—");
        json.WriteString("written", table.State(cell) switch
        {
            CellState.Typed => "填报",
            CellState.Derived => "由程序计算",
            CellState.NotApplicable => "不适用",
            CellState.Unread => "未读出",
            _ => "空白",
        });
        json.WriteString("place", PlaceText.Of(snapshot.Workspace, table.Place(cell)));
    }

    private static void WriteYears(Utf8JsonWriter json, Snapshot snapshot, Report report, FilledTable table, int cell, ExpectationKind kind)
    {
        var last = report.Previous?.Tables.GetValueOrDefault(table.Definition.Key);
        foreach (var estimate in Estimate.Of(kind, table, last).Where(e => e.Figure == cell && e.Before.Count > 0))
        {
            json.WriteStartObject();
            json.WriteString("text", estimate.Expectation.Text);
            json.WriteString("state", estimate.Holds ? "holds" : "fails");
            json.WriteString("expected", Digits.Text(estimate.Expected));
            WriteTerms(json, "last", snapshot, last!, estimate.Before);
            WriteTerms(json, "here", snapshot, table, estimate.Here);
            json.WriteEndObject();
        }
    }
}
