using System.Globalization;
using System.Text.Json;
using SiteBuilder.Checks;
using SiteBuilder.Checks.Waivers;

namespace SiteBuilder.Commands;

/// <summary>The status as JSON: the reports of each agency, and the waivers that lapse.</summary>
internal static class StatusJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<AgencyStatus> agencies, IReadOnlyList<WaiverUse> waivers)
    {
        json.WriteStartArray("agencies");
        foreach (var agency in agencies)
        {
            json.WriteStartObject();
            json.WriteString("slug", agency.Agency.Slug);
            json.WriteString("name", agency.Agency.Name);
            json.WriteStartArray("reports");
            foreach (var report in agency.Years.Where(y => y.Progress != Progress.NotDue)) Write(json, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("waivers");
        foreach (var use in waivers)
        {
            json.WriteStartObject();
            json.WriteString("code", use.Waiver.Code);
            json.WriteString("file", use.Waiver.Place.File);
            json.WriteString("state", use.State switch { WaiverState.Lapsed => "lapsed", WaiverState.Expired => "expired", _ => "ending" });
            json.WriteString("until", use.Waiver.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("reason", use.Waiver.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReportStatus report)
    {
        json.WriteStartObject();
        json.WriteNumber("year", report.Year);
        json.WriteString("status", ProgressNames.Key(report.Progress));
        json.WriteString("deadline", report.Deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("published", report.Report?.Matter.Published?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
