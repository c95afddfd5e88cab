using System.Text.Json;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Drafts;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Commands;

/// <summary>An import as JSON: the figures in the shape of <c>data.json</c>, what was left open, what is to be said.</summary>
internal static class ImportJson
{
    /// <summary>One report: <c>tables</c>, <c>unread</c>, <c>notes</c>.</summary>
    public static void Write(Utf8JsonWriter json, ImportOutcome outcome, Language language)
    {
        var account = outcome.Account!;
        json.WriteStartObject("tables");
        foreach (var definition in account.Form.Tables)
        {
            var found = account.Tables.FirstOrDefault(t => t.Key == definition.Key);
            Table(json, found?.Reading.Definition ?? definition, found?.Reading);
        }
        json.WriteEndObject();
        json.WriteStartArray("unread");
        foreach (var open in account.Unread)
        {
            json.WriteStartObject();
            json.WriteString("cell", open.Cell);
            json.WriteString("source", open.Source);
            json.WriteString("place", open.Place?.In(language));
            json.WriteString("reason", open.Reason.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in account.Notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", note.Kind);
            json.WriteString("message", note.Message.In(language));
            json.WriteStartArray("cells");
            foreach (string cell in note.Cells) json.WriteStringValue(cell);
            json.WriteEndArray();
            json.WriteString("place", note.Place?.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Many reports: each with its file, whose it is, and what one report alone prints.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ImportOutcome> outcomes, Language language)
    {
        json.WriteStartArray("imports");
        foreach (var outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("file", string.Join(' ', outcome.Files));
            json.WriteString("agency", outcome.Agency?.Slug);
            if (outcome.Year is { } year) json.WriteNumber("year", year);
            else json.WriteNull("year");
            json.WriteString("written", outcome.Written);
            json.WriteString("trouble", outcome.Trouble?.In(language));
            if (outcome.Account is not null) Write(json, outcome, language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Table(Utf8JsonWriter json, TableDefinition definition, TableReading? reading)
    {
        json.WriteStartObject(definition.Key);
        foreach (var row in definition.Cells.GroupBy(definition.RowOf))
        {
            json.WriteStartObject(definition.Rows.Leaves[row.Key].Key);
            foreach (int cell in row)
            {
                json.WritePropertyName(definition.ColumnHeader(cell).Key);
                if (reading?[cell]?.Value is { } figure) json.WriteNumberValue(figure);
                else json.WriteNullValue();
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
