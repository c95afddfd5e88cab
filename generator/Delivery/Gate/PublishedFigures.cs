using System.Globalization;
using System.Text.Json;
using SiteBuilder.Checks.RenderedPages;

namespace SiteBuilder.Delivery.Gate;

/// <summary>The figures of a report as they stand in a published file: <c>data.json</c>, or the page where a site offers no JSON.</summary>
internal static class PublishedFigures
{
    /// <summary>Address → figure (null: a blank); null where the file cannot be read.</summary>
    public static IReadOnlyDictionary<string, decimal?>? OfJson(byte[] bytes)
    {
        var figures = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            foreach (var table in json.RootElement.GetProperty("tables").EnumerateObject())
            {
                foreach (var row in table.Value.EnumerateObject())
                {
                    foreach (var cell in row.Value.EnumerateObject())
                        figures[$"{table.Name}.{row.Name}.{cell.Name}"] = cell.Value.ValueKind == JsonValueKind.Null ? null : cell.Value.GetDecimal();
                }
            }
            return figures;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The same out of the cells of a page.</summary>
    public static IReadOnlyDictionary<string, decimal?> OfPage(ReadOnlySpan<byte> page)
    {
        var figures = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        var cells = new PageCells(page);
        while (cells.Next())
        {
            var (address, content) = cells.AsText();
            figures[address] = decimal.TryParse(content, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal figure) ? figure : null;
        }
        return figures;
    }
}
