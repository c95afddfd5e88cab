using System.Text.Encodings.Web;
using System.Text.Json;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Sites;

namespace SiteBuilder.Preview.Overlay;

/// <summary>
/// What the overlay of one page shows: its findings, each with the cell or the stretch of text that it is about, the counts of the whole
/// site, and whether the report is a draft. As JSON inside the page, so that one request brings page and marks together.
/// </summary>
internal static class PageNotes
{
    /// <summary>Safe inside <c>script</c>: the default encoder escapes every angle bracket.</summary>
    private static readonly JsonWriterOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static ReadOnlyMemory<byte> Of(Snapshot snapshot, PlannedFile file, MadeFile made)
    {
        string folder = file.Route.Folder.TrimEnd('/');
        var report = snapshot.Report(folder);
        string? source = report is not null ? folder : snapshot.Site.Pages.FirstOrDefault(p => p.Route == file.Route)?.Parsed.File;
        var findings = (source is null ? [] : snapshot.About(source)).Concat(made.Findings);
        return Write(snapshot, report, [.. Finding.InOrder(findings).OrderBy(Weight)]);
    }

    /// <summary>What must be mended comes first: errors, warnings, remarks, and last what is waived.</summary>
    private static int Weight(Finding finding) => finding.Waived ? int.MaxValue : -(int)finding.Severity;

    /// <summary>The notes of a page that is not of the site: counts and links alone.</summary>
    public static ReadOnlyMemory<byte> Of(Snapshot snapshot) => Write(snapshot, null, []);

    private static byte[] Write(Snapshot snapshot, Report? report, IReadOnlyList<Finding> findings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, InHtml))
        {
            json.WriteStartObject();
            json.WriteNumber("version", snapshot.Version);
            json.WriteString("trouble", snapshot.Trouble?.Zh);
            json.WriteString("report", report?.Folder);
            json.WriteBoolean("draft", report is { IsFinal: false });
            json.WriteStartObject("counts");
            json.WriteNumber("error", snapshot.Count(Severity.Error));
            json.WriteNumber("warning", snapshot.Count(Severity.Warning));
            json.WriteNumber("info", snapshot.Count(Severity.Info));
            json.WriteEndObject();
            json.WriteStartArray("findings");
            var places = report is null ? null : new TextPlaces(report);
            foreach (var finding in findings) Write(json, snapshot, finding, report, places);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Snapshot snapshot, Finding finding, Report? report, TextPlaces? places)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", finding.Waived ? "waived" : finding.Severity.Key());
        json.WriteString("level", finding.Waived ? "已豁免" : finding.Severity.Name().Zh);
        json.WriteString("message", finding.Message.Zh);
        json.WriteString("place", PlaceText.Of(snapshot.Workspace, finding.Place));
        string? own = report is null ? null : finding.Cells.Take(Math.Max(1, finding.Subjects)).FirstOrDefault(c => c.StartsWith(report.Folder + "#", StringComparison.Ordinal));
        bool inText = report is not null && finding.Place.File == report.File;
        json.WriteString("cell", inText ? null : own?[(report!.Folder.Length + 1)..]);
        if (inText && places!.Find(finding.Place) is { } at)
        {
            json.WriteString("block", at.Block);
            json.WriteNumber("start", at.Start);
            json.WriteNumber("length", at.Length);
        }
        if (finding.Expected is { } expected) json.WriteNumber("expected", expected);
        if (finding.Actual is { } actual) json.WriteNumber("actual", actual);
        json.WriteEndObject();
    }
}
