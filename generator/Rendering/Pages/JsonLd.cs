using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>
/// What search engines and archives read of a page: schema.org as JSON-LD (WebSite, WebPage, or Report with its Dataset;
/// BreadcrumbList). It is data, not a script, so a content security policy lets it stand.
/// </summary>
internal static class JsonLd
{
    /// <summary>Chinese stays Chinese; what could end the element or begin another is escaped.</summary>
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static HtmlText Of(SiteSettings settings, PageFrame frame)
    {
        var bytes = new ArrayBufferWriter<byte>(2 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            Page(json, settings, frame);
            if (frame.Report is not null && frame.Downloads.Count > 0) Dataset(json, frame, frame.Report);
            if (frame.Above.Count > 0) Breadcrumbs(json, settings, frame);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new HtmlText(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Page(Utf8JsonWriter json, SiteSettings settings, PageFrame frame)
    {
        json.WriteStartObject();
        json.WriteString("@type", frame.Report is not null ? "Report" : frame.IsHome ? "WebSite" : "WebPage");
        json.WriteString("name", frame.Title);
        json.WriteString("url", PageFrame.Url(settings, frame.Route));
        json.WriteString("inLanguage", "zh-CN");
        if (frame.Report is null && frame.Meta.Description is { } description) json.WriteString("description", description);
        if (frame.Meta.Content is { } article)
        {
            if (article.Published is { } time) json.WriteString("datePublished", Dates.Moment(time, settings.TimeZone));
            if (article.Source is { } source) Organisation(json, "author", source);
        }
        if (frame.Report is { } report)
        {
            if (report.Matter.Corrections.Count > 0 && Dates.Changed(report.Matter) is { } changed) json.WriteString("dateModified", Dates.Moment(changed, settings.TimeZone));
            json.WriteString("temporalCoverage", Period(report));
            if (report.Matter.IndexNo is { } number) json.WriteString("identifier", number);
            if (report.Matter.DocNo is { } document) json.WriteString("reportNumber", document);
        }
        Organisation(json, "publisher", settings.Name);
        json.WriteEndObject();
    }

    /// <summary>The figures of a report; the addresses of its files are relative to the page.</summary>
    private static void Dataset(Utf8JsonWriter json, PageFrame frame, Report report)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", report.Title + "统计数据");
        json.WriteString("description", $"{report.Agency.Name}{report.Year}年主动公开、依申请公开、行政复议和行政诉讼的统计数据。");
        json.WriteString("temporalCoverage", Period(report));
        Organisation(json, "creator", report.Agency.Name);
        json.WriteStartArray("distribution");
        foreach (var file in frame.Downloads)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", MediaTypes.Of(file.Path).Split(';')[0]);
            json.WriteString("contentUrl", PageAddress.Encode(file.RelativeTo(frame.Route)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Breadcrumbs(Utf8JsonWriter json, SiteSettings settings, PageFrame frame)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        int position = 0;
        foreach (var (text, route) in frame.Above.Append((Text: frame.Here ?? frame.Title, frame.Route)))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", text);
            if (route != frame.Route) json.WriteString("item", PageFrame.Url(settings, route));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Organisation(Utf8JsonWriter json, string role, string name)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static string Period(Report report) => $"{report.Year}-01-01/{report.Year}-12-31";
}
