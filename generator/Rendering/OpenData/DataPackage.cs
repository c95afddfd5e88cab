using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.OpenData;

/// <summary><c>data/datapackage.json</c>: what the CSV files of the site hold, column by column (Tabular Data Package of Frictionless Data).</summary>
internal static class DataPackage
{
    public static readonly Route Route = new("data/datapackage.json");

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(SiteSettings settings, IReadOnlyList<DataTable> tables)
    {
        var bytes = new ArrayBufferWriter<byte>(32 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", Name(settings.Domain) + "-annual-reports");
            json.WriteString("title", $"{settings.Name}政府信息公开工作年度报告统计数据");
            json.WriteString("description", "各行政机关历年政府信息公开工作年度报告中的全部统计数字，与报告页面一致。CSV 文件为 UTF-8 编码，带 BOM。");
            json.WriteString("homepage", $"{settings.Origin}/reports/");
            Texts(json, "keywords", ["政府信息公开", "年度报告", "依申请公开", "主动公开"]);
            json.WriteStartArray("contributors");
            json.WriteStartObject();
            json.WriteString("title", settings.Organiser ?? settings.Name);
            json.WriteString("role", "publisher");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("resources");
            foreach (var table in tables) Resource(json, table);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static void Resource(Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Route.RelativeTo(Route));
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields) Field(json, field);
        json.WriteEndArray();
        Texts(json, "missingValues", [""]);
        Texts(json, "primaryKey", table.Key);
        if (table.References.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach (var reference in table.References) Reference(json, reference);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, DataField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type);
        if (field.Format is { } format) json.WriteString("format", format);
        json.WriteString("title", field.Title);
        if (field.Description is { } description) json.WriteString("description", description);
        if (field.IsRequired || field.IsNotNegative || field.Values.Count > 0)
        {
            json.WriteStartObject("constraints");
            if (field.IsRequired) json.WriteBoolean("required", true);
            if (field.IsNotNegative) json.WriteNumber("minimum", 0);
            if (field.Values.Count > 0) Texts(json, "enum", field.Values);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, DataReference reference)
    {
        json.WriteStartObject();
        Texts(json, "fields", reference.Fields);
        json.WriteStartObject("reference");
        json.WriteString("resource", reference.Table);
        Texts(json, "fields", reference.Targets);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Names of packages hold small letters, digits and a few signs only.</summary>
    private static string Name(string domain) => string.Concat(domain.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '-'));
}
