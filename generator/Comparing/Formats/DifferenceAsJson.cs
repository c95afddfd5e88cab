using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing.Formats;

/// <summary>For programs.</summary>
internal sealed class DifferenceAsJson : IDifferenceFormat
{
    public string Name => "json";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(SiteDifference difference, TextWriter to, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("before", difference.Before.In(language));
            json.WriteString("after", difference.After.In(language));
            json.WriteBoolean("same", difference.IsNone);
            json.WriteStartArray("reports");
            foreach (var report in difference.Reports) Write(json, report, language);
            json.WriteEndArray();
            json.WriteStartArray("pages");
            foreach (var page in difference.Pages) Write(json, page);
            json.WriteEndArray();
            Write(json, "html", difference.Html);
            Write(json, "files", difference.Other);
            Write(json, difference.Findings, language);
            json.WriteEndObject();
        }
        to.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static string Key(Change change) => change switch { Change.Added => "added", Change.Removed => "removed", _ => "changed" };

    private static void Write(Utf8JsonWriter json, ReportDifference report, Language language)
    {
        json.WriteStartObject();
        json.WriteString("change", Key(report.Change));
        json.WriteString("folder", report.Folder);
        json.WriteString("title", report.Title);
        json.WriteStartArray("facts");
        foreach (var fact in report.Facts)
        {
            json.WriteStartObject();
            json.WriteString("name", fact.Name.In(language));
            json.WriteString("before", fact.Before);
            json.WriteString("after", fact.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (var cell in report.Cells) Write(json, cell);
        json.WriteEndArray();
        Write(json, report.Paragraphs);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CellDifference cell)
    {
        json.WriteStartObject();
        json.WriteString("cell", cell.Cell);
        json.WriteString("label", cell.Label);
        Write(json, "before", cell.Before);
        Write(json, "after", cell.After);
        Write(json, "difference", cell.Step);
        json.WriteStartArray("relations");
        foreach (var relation in cell.Relations)
        {
            json.WriteStartObject();
            json.WriteString("text", relation.Text);
            if (relation.Holds is { } holds) json.WriteBoolean("holds", holds);
            else json.WriteNull("holds");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PageDifference page)
    {
        json.WriteStartObject();
        json.WriteString("change", Key(page.Change));
        json.WriteString("route", page.Route);
        json.WriteString("title", page.Title);
        Write(json, page.Paragraphs);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ParagraphDifference> paragraphs)
    {
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("part", paragraph.Part);
            json.WriteString("before", paragraph.Before);
            json.WriteString("after", paragraph.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, RouteDifference routes)
    {
        json.WriteStartObject(name);
        foreach (var (key, list) in new[] { ("added", routes.Added), ("changed", routes.Changed), ("removed", routes.Removed) })
        {
            json.WriteStartArray(key);
            foreach (string route in list) json.WriteStringValue(route);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingsDifference? findings, Language language)
    {
        if (findings is null)
        {
            json.WriteNull("findings");
            return;
        }
        json.WriteStartObject("findings");
        foreach (var (key, list) in new[] { ("new", findings.New), ("gone", findings.Gone) })
        {
            json.WriteStartArray(key);
            foreach (var finding in list)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Rule.Code);
                json.WriteString("severity", finding.Severity.Key());
                json.WriteString("place", DifferenceWords.Place(finding));
                json.WriteString("message", finding.Message.In(language));
                json.WriteBoolean("waived", finding.Waived);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteStartArray("new_waivers");
        foreach (var waiver in findings.NewWaivers)
        {
            json.WriteStartObject();
            json.WriteString("code", waiver.Code);
            json.WriteString("file", waiver.Place.File);
            json.WriteString("reason", waiver.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? figure)
    {
        if (figure is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
