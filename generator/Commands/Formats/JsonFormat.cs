using System.Text.Json;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>Findings and their summary as one JSON object.</summary>
internal sealed class JsonFormat : IFindingsFormat
{
    public string Name => "json";

    public void Write(Verdict verdict, Terminal terminal) => JsonResult.Write(terminal, json => WriteMembers(json, verdict, terminal.Language));

    /// <summary>The members <c>findings</c> and <c>summary</c>, in an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Verdict verdict, Language language)
    {
        json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings) Write(json, finding, verdict.FileOf(finding), language);
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("errors", verdict.Errors);
        json.WriteNumber("warnings", verdict.Warnings);
        json.WriteNumber("infos", verdict.Infos);
        json.WriteNumber("waived", verdict.Waived);
        json.WriteNumber("reports", verdict.Reports);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string file, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", finding.Severity.Key());
        json.WriteString("file", file);
        WriteNumber(json, "line", finding.Place.Line);
        WriteNumber(json, "column", finding.Place.Column);
        json.WriteString("message", finding.Message.In(language));
        json.WriteStartArray("cells");
        foreach (string cell in finding.Cells) json.WriteStringValue(cell);
        json.WriteEndArray();
        WriteNumber(json, "expected", finding.Expected);
        WriteNumber(json, "actual", finding.Actual);
        json.WriteBoolean("waived", finding.Waived);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } n) json.WriteNumber(name, n);
        else json.WriteNull(name);
    }
}
