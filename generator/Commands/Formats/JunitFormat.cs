using System.Globalization;
using System.Text;
using System.Xml;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Commands.Formats;

/// <summary>
/// JUnit XML, which every build server reads: a suite for each report and one for the site, a case for each finding; a suite
/// without findings has one case that passed. Only errors fail; warnings and remarks pass and say so, waived ones are skipped.
/// </summary>
internal sealed class JunitFormat : IFindingsFormat
{
    private static readonly XmlWriterSettings Readable = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public string Name => "junit";

    public void Write(Verdict verdict, Terminal terminal)
    {
        var suites = Suites(verdict);
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Readable))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "sitebuilder check");
            WriteCounts(xml, [.. suites.Select(suite => suite.Value)]);
            foreach (var (name, findings) in suites) WriteSuite(xml, name, findings, new Printing(verdict, terminal.Language));
            xml.WriteEndElement();
        }
        terminal.Results.WriteLine(text.ToString());
    }

    private static SortedDictionary<string, List<Finding>> Suites(Verdict verdict)
    {
        var suites = new SortedDictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (var report in verdict.Shown) suites[report.Folder] = [];
        foreach (var finding in verdict.Findings)
        {
            string name = Verdict.ReportOf(finding) is { Length: > 0 } folder ? folder : "site";
            if (!suites.TryGetValue(name, out var suite)) suites.Add(name, suite = []);
            suite.Add(finding);
        }
        return suites;
    }

    private static void WriteSuite(XmlWriter xml, string name, List<Finding> findings, Printing printing)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        WriteCounts(xml, [findings]);
        foreach (var finding in findings) WriteCase(xml, name, finding, printing);
        if (findings.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", name.Replace('/', '.'));
            xml.WriteAttributeString("name", new Text("没有发现问题", "nothing found").In(printing.Language));
            xml.WriteAttributeString("time", "0");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<List<Finding>> suites)
    {
        int cases = suites.Sum(suite => Math.Max(1, suite.Count));
        int failures = suites.Sum(suite => suite.Count(IsFailure));
        int skipped = suites.Sum(suite => suite.Count(f => f.Waived));
        xml.WriteAttributeString("tests", Number(cases));
        xml.WriteAttributeString("failures", Number(failures));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Number(skipped));
        xml.WriteAttributeString("time", "0"); // the same input gives the same bytes
    }

    private static void WriteCase(XmlWriter xml, string suite, Finding finding, Printing printing)
    {
        string place = finding.Place.Line is { } line ? $":{line}{(finding.Place.Column is { } column ? $":{column}" : "")}" : "";
        string message = Printable(finding.Message.In(printing.Language));
        string where = printing.Verdict.FileOf(finding) + place;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite.Replace('/', '.'));
        xml.WriteAttributeString("name", Printable($"{finding.Rule.Code} {finding.Place.File[(finding.Place.File.LastIndexOf('/') + 1)..]}{place} {finding.Rule.Title.In(printing.Language)}"));
        xml.WriteAttributeString("file", Printable(printing.Verdict.FileOf(finding)));
        if (finding.Place.Line is { } at) xml.WriteAttributeString("line", Number(at));
        xml.WriteAttributeString("time", "0");
        if (finding.Excuse is { } excuse)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", message + Printable(new Text($"已豁免：{excuse.Said.Zh}", $" Waived: {excuse.Said.En}").In(printing.Language)));
            xml.WriteEndElement();
        }
        else if (IsFailure(finding))
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Rule.Code);
            xml.WriteAttributeString("message", message);
            xml.WriteString($"{Printable(where)}\n{message}");
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("system-out", $"{Printable(where)} {finding.Severity.Name().In(printing.Language)} {message}");
        }
        xml.WriteEndElement();
    }

    private static bool IsFailure(Finding finding) => finding.Severity == Severity.Error && !finding.Waived;

    /// <summary>Without the characters that XML 1.0 cannot hold: control characters and halves of pairs.</summary>
    private static string Printable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or (>= 0x20 and < 0x7F) or (>= 0xA0 and not 0xFFFE and not 0xFFFF)) kept.Append(rune.ToString());
        }
        return kept.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Printing(Verdict Verdict, Language Language);
}
