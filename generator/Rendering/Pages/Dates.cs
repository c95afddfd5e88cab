using System.Globalization;
using SiteBuilder.Content;

namespace SiteBuilder.Rendering.Pages;

/// <summary>Dates as pages and META print them.</summary>
internal static class Dates
{
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Minute(DateTime? time) => time?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>When what a report says changed last: its publication, or a correction after it. Null without a date of publication.</summary>
    public static DateTime? Changed(ReportMatter matter) => matter.Published is { } published
        ? matter.Corrections.Select(c => c.Date.ToDateTime(TimeOnly.MinValue)).Append(published).Max()
        : null;

    /// <summary>2025年1月17日, as documents are signed.</summary>
    public static string? Signed(DateOnly? day) => day?.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary>A moment for machines (RFC 3339), with the offset of the site's time zone.</summary>
    public static string Moment(DateTime time, TimeZoneInfo zone) =>
        new DateTimeOffset(time, zone.GetUtcOffset(time)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string? Day(DateTime? time) => time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
