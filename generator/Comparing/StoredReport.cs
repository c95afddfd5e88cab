using System.Text.Json;

namespace SiteBuilder.Comparing;

/// <summary>A report as its <c>data.json</c> tells it.</summary>
/// <param name="Form">The id of the revision of the form.</param>
/// <param name="Published">As printed; null where unknown.</param>
/// <param name="Figures">Cell (<c>requests.new.total</c>) → figure, null where blank; in the order of the form.</param>
/// <param name="Parts">The introduction (with an empty title) and the parts, each paragraph by itself.</param>
internal sealed record StoredReport(string Title, string Form, string? Published, IReadOnlyDictionary<string, decimal?> Figures, IReadOnlyList<PartText> Parts)
{
    /// <summary>Null where the bytes are no <c>data.json</c>.</summary>
    public static StoredReport? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var parts = root.GetProperty("parts").EnumerateArray().Select(part => PartText.Of(part.GetProperty("title").GetString()!, part.GetProperty("text").GetString()!));
            return new StoredReport(
                root.GetProperty("title").GetString()!,
                root.GetProperty("form").GetString()!,
                root.GetProperty("published").GetString(),
                FiguresOf(root.GetProperty("tables")),
                [PartText.Of("", root.GetProperty("intro").GetString()!), .. parts]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static Dictionary<string, decimal?> FiguresOf(JsonElement tables)
    {
        var figures = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var table in tables.EnumerateObject())
        {
            foreach (var row in table.Value.EnumerateObject())
            {
                foreach (var cell in row.Value.EnumerateObject())
                    figures[$"{table.Name}.{row.Name}.{cell.Name}"] = cell.Value.ValueKind == JsonValueKind.Null ? null : cell.Value.GetDecimal();
            }
        }
        return figures;
    }
}

/// <summary>A part of the narrative; the introduction has an empty title.</summary>
internal sealed record PartText(string Title, IReadOnlyList<string> Paragraphs)
{
    public static PartText Of(string title, string text) => new(title, text.Length == 0 ? [] : text.Split('\n'));
}
