using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary><c>data.json</c>: every figure of a report and its text, for machines. Keys stand in the order of the form.</summary>
internal sealed class ReportAsJson : ReportFormat
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Chinese stays Chinese; the file is never put into HTML
    };

    public override string Name => "json";

    public override IEnumerable<ReportFile> Files(Report report, Site site) => [new("data.json", "全部数据（JSON）", () => MadeFile.Of(Make(report)))];

    public static ReadOnlyMemory<byte> Make(Report report)
    {
        var bytes = new ArrayBufferWriter<byte>(32 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("form", report.Form.Id);
            json.WriteStartObject("agency");
            json.WriteString("slug", report.Agency.Slug);
            json.WriteString("name", report.Agency.Name);
            json.WriteEndObject();
            json.WriteNumber("year", report.Year);
            json.WriteString("title", report.Title);
            json.WriteString("published", report.Matter.Published?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
            WriteTables(json, report);
            WriteAddresses(json, "derived", report, CellState.Derived);
            WriteAddresses(json, "not_applicable", report, CellState.NotApplicable);
            WriteText(json, report);
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static void WriteTables(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("tables");
        foreach (var table in report.Form.Tables)
        {
            report.Tables.TryGetValue(table.Key, out var figures);
            json.WriteStartObject(table.Key);
            foreach (var row in table.Cells.GroupBy(table.RowOf))
            {
                json.WriteStartObject(table.Rows.Leaves[row.Key].Key);
                foreach (int cell in row)
                {
                    json.WritePropertyName(table.ColumnHeader(cell).Key);
                    if (figures?[cell] is { } figure) json.WriteNumberValue(figure);
                    else json.WriteNullValue();
                }
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteAddresses(Utf8JsonWriter json, string name, Report report, CellState state)
    {
        json.WriteStartArray(name);
        foreach (var table in report.Form.Tables)
        {
            if (!report.Tables.TryGetValue(table.Key, out var figures)) continue;
            foreach (int cell in table.Cells.Where(c => figures.State(c) == state)) json.WriteStringValue(table.Address(cell));
        }
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, Report report)
    {
        json.WriteString("intro", Plain(report, 0));
        json.WriteStartArray("parts");
        foreach (var part in report.Form.Parts)
        {
            json.WriteStartObject();
            json.WriteNumber("number", part.Number);
            json.WriteString("title", part.Title);
            json.WriteString("text", Plain(report, part.Number));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Plain(Report report, int part) =>
        report.Narrative.Section(part) is { } section
            ? MarkdownText.Plain(section, report.Narrative.File, binding => BoundFigures.Print(report, binding))
            : "";
}
