using System.Globalization;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary>
/// feed.xml (Atom, RFC 4287): the reports that changed last, by publication or a correction after it; a report without a date of
/// publication is not in it. An entry keeps its id (RFC 4151) while scheme and form of addresses change.
/// </summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Most = 50;

    public static readonly Route Address = new("feed.xml");

    /// <summary>The feed, or nothing where no report has a date: an Atom feed must say when it changed, and no clock takes part.</summary>
    public static IEnumerable<PlannedFile> Plan(Shell shell)
    {
        if (IsThere(shell)) yield return new SingleFile(Address, "application/atom+xml", () => MadeFile.Of(Xml(shell))) { MadeOf = ShownReports.Words(shell.Published.All) };
    }

    public static bool IsThere(Shell shell) => Newest(shell).Any();

    private static IEnumerable<Report> Newest(Shell shell) => shell.Published.Latest().Where(r => r.Matter.Published is not null).OrderByDescending(r => Dates.Changed(r.Matter)).Take(Most);

    /// <summary>What the report is about, and what was corrected.</summary>
    private static string Summary(Report report) => string.Join('\n', report.Matter.Corrections
        .Select(c => $"{Dates.Day(c.Date)}更正：{ReportNotices.InWords(report, c.Cell)}，由{ReportNotices.Figure(c.From)}改为{ReportNotices.Figure(c.To)}。")
        .Prepend(report.Matter.Summary).OfType<string>());

    private static ReadOnlyMemory<byte> Xml(Shell shell) => XmlBytes.Of(xml =>
    {
        var settings = shell.Settings;
        var reports = Newest(shell).ToList();
        void Element(string name, string text) => xml.WriteElementString(name, Namespace, XmlBytes.Clean(text));
        void Link(string relation, string address)
        {
            xml.WriteStartElement("link", Namespace);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("href", address);
            xml.WriteEndElement();
        }
        void Author(string name)
        {
            xml.WriteStartElement("author", Namespace);
            Element("name", name);
            xml.WriteEndElement();
        }
        string Moment(DateTime? time) => Dates.Moment(time!.Value, settings.TimeZone);

        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "zh-CN");
        Element("title", $"{settings.Name}政府信息公开工作年度报告");
        Element("id", settings.Origin + "/");
        Element("updated", Moment(Dates.Changed(reports[0].Matter)));
        Author(settings.Name);
        Link("self", $"{settings.Origin}/{Address.Path}");
        Link("alternate", settings.Origin + "/");
        foreach (var report in reports)
        {
            string address = PageFrame.Url(settings, report.Route);
            xml.WriteStartElement("entry", Namespace);
            Element("title", report.Title);
            Element("id", $"tag:{settings.Domain},{(report.Year + 1).ToString(CultureInfo.InvariantCulture)}:{settings.BasePath}/{report.Folder}");
            Element("published", Moment(report.Matter.Published));
            Element("updated", Moment(Dates.Changed(report.Matter)));
            Link("alternate", address);
            Author(report.Agency.Name);
            if (Summary(report) is { Length: > 0 } summary) Element("summary", summary);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
