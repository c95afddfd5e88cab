using System.Buffers;

namespace SiteBuilder.Rendering.Formats.Csv;

/// <summary>
/// Writes one field of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front, as
/// OWASP advises; a number is never touched, so -71 stays -71.
/// </summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    private static readonly SearchValues<char> MakeNumbers = SearchValues.Create("0123456789.");

    // Spreadsheets take the full-width signs for the plain ones.
    private static readonly SearchValues<char> StartFormulas = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>Words that somebody typed: names, titles, reasons, labels.</summary>
    public static string Text(string text) =>
        Quoted(text.Length > 0 && StartFormulas.Contains(text[0]) && !IsNumber(text) ? "'" + text : text);

    /// <summary>A number, a date, a key: what the program itself writes.</summary>
    public static string Plain(string value) => Quoted(value);

    private static bool IsNumber(string text) =>
        text[0] is '+' or '-' && text.Length > 1 && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[^1])
        && text.AsSpan(1).Count('.') <= 1 && text.AsSpan(1).IndexOfAnyExcept(MakeNumbers) < 0;

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
