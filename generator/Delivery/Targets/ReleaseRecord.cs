using System.Globalization;
using System.Text.Json;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// What is noted beside a release when it is whole (<c>releases/ID.json</c>). The time at which the target wrote this file seals the
/// release: whatever in it was written later was changed by somebody else.
/// </summary>
/// <param name="ManifestHash">SHA-256 of its manifest.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Published">When, by the clock of the publisher, in the site's time zone; for people only.</param>
internal sealed record ReleaseRecord(string ManifestHash, int Files, DateTime Published)
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm";

    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("manifest", ManifestHash);
            json.WriteNumber("files", Files);
            json.WriteString("published", Published.ToString(Moment, CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    /// <summary>Null where it cannot be read.</summary>
    public static ReleaseRecord? Read(byte[]? bytes)
    {
        if (bytes is null) return null;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return new ReleaseRecord(root.GetProperty("manifest").GetString()!, root.GetProperty("files").GetInt32(),
                DateTime.ParseExact(root.GetProperty("published").GetString()!, Moment, CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            return null;
        }
    }
}
