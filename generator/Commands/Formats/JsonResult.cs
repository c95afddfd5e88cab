using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteBuilder.Commands.Formats;

/// <summary>Prints one JSON object as the result of a command; Chinese stays readable.</summary>
internal static class JsonResult
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="terminal">Where the object is printed.</param>
    /// <param name="writeMembers">Writes the members; the object is open.</param>
    public static void Write(Terminal terminal, Action<Utf8JsonWriter> writeMembers)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }
        terminal.Results.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
