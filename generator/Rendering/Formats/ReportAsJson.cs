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

    public override IEnumerable<ReportFile> Files(Report report, Site site) => [new("data.json", "全部数据（JSON）", () => MadeFile.Of(Make(report, new PlainSections(site.Content.Texts.Aside))))];

    private static ReadOnlyMemory<byte> Make(Report report, PlainSections plain)
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
            var figures = report.Tables;
            var tables = report.Form.Tables.Select(table => (table, figures.GetValueOrDefault(table.Key))).ToList();
            WriteTables(json, tables);
            WriteAddresses(json, "derived", tables, CellState.Derived);
            WriteAddresses(json, "not_applicable", tables, CellState.NotApplicable);
            WriteText(json, report.Form, plain.Make(report));
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static void WriteTables(Utf8JsonWriter json, List<(TableDefinition Table, FilledTable? Figures)> tables)
    {
        json.WriteStartObject("tables");
        foreach (var (table, figures) in tables)
        {
            json.WriteStartObject(table.Key);
            int last = -1;
            foreach (int cell in table.Cells)
            {
                if (table.RowOf(cell) is var row && row != last)
                {
                    if (last >= 0) json.WriteEndObject();
                    json.WriteStartObject(table.Rows.Leaves[row].Key);
                    last = row;
                }
                json.WritePropertyName(table.ColumnHeader(cell).Key);
                if (figures?[cell] is { } figure) json.WriteNumberValue(figure);
                else json.WriteNullValue();
            }
            if (last >= 0) json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteAddresses(Utf8JsonWriter json, string name, List<(TableDefinition Table, FilledTable? Figures)> tables, CellState state)
    {
        json.WriteStartArray(name);
        foreach (var (table, figures) in tables)
        {
            if (figures is null) continue;
            foreach (int cell in table.Cells)
            {
                if (figures.State(cell) == state) json.WriteStringValue(table.Address(cell));
            }
        }
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, Form form, IReadOnlyList<PlainSection> plain)
    {
        string Text(int part) => plain.FirstOrDefault(section => section.Part == part).Text ?? "";
        json.WriteString("intro", Text(0));
        json.WriteStartArray("parts");
        foreach (var part in form.Parts)
        {
            json.WriteStartObject();
            json.WriteNumber("number", part.Number);
            json.WriteString("title", part.Title);
            json.WriteString("text", Text(part.Number));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
