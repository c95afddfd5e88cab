using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>An address outside the government's hosts, or one by IP number or port.</summary>
internal sealed class GK288_ForeignLink : PassageCheck
{
    private static readonly string[] Starts = ["http://", "https://", "HTTP://", "HTTPS://", "www.", "WWW."];
    private static readonly WordFinder Finder = new(Starts);

    public override Rule Rule { get; } = new("GK288", Severity.Warning,
        new("链接到非政府网站", "A link to a foreign host"),
        new("政府网站的链接应指向 .gov.cn 或者 .政务 的域名，不用 IP 地址和端口；确需链接的外部网站，核实以后豁免。",
            "Links of a government website lead to hosts under .gov.cn or “.政务”, not to IP numbers or ports; where a foreign site is needed, make sure of it and waive the finding."),
        new("国办秘函〔2019〕19号：政府网站检查指标", "国办秘函〔2019〕19号: indicators of the inspection of government websites"),
        new Example("reports/minzheng/2024/report.md", "县政府网站（http://www.example.com/）民政专栏", "县政府网站民政专栏"));

    public override bool ReadsAddresses => true;

    public override bool Concerns(string text, Lexicon lexicon) => Finder.Finds(text);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        if (passage.IsAddress)
        {
            var web = Addresses(passage.Text).Take(1);
            foreach (var (_, host) in web)
            {
                if (Fault(host, given.Lexicon.Site.Settings.Domain) is { } fault) yield return At(passage.Place(0, passage.Text.Length), host, fault);
            }
            yield break;
        }
        foreach (var (at, host) in Addresses(passage.Text))
        {
            if (Fault(host, given.Lexicon.Site.Settings.Domain) is { } fault) yield return At(passage.Place(at, host.Length), host, fault);
        }
    }

    private Finding At(SourceSpan place, string host, Text fault) =>
        new(Rule, place, new($"“{host}”{fault.Zh}，请核对是否应当链接。", $"“{host}” {fault.En}; make sure that the link belongs here."));

    private static IEnumerable<(int At, string Host)> Addresses(string text)
    {
        int done = 0;
        foreach (var (at, start) in Finder.In(text))
        {
            if (at < done || (start[0] is 'w' or 'W' && char.IsAsciiLetterOrDigit(Chinese.At(text, at - 1)))) continue;
            int from = start[0] is 'w' or 'W' ? at : at + start.Length, end = from;
            while (end < text.Length && end - from < 260 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or ':' or '@' or '[' or ']')) end++;
            if (end == from) while (end < text.Length && end - from < 60 && (Chinese.IsIdeograph(text[end]) || text[end] == '.')) end++;
            string host = text[from..end].TrimEnd('.', ':', '-').ToLowerInvariant();
            done = end;
            if (host.Contains('.') || host.Contains('[')) yield return (at, host);
        }
    }

    private static Text? Fault(string authority, string domain)
    {
        string host = authority[(authority.LastIndexOf('@') + 1)..];
        int port = host.LastIndexOf(':');
        if (host.StartsWith('[') || host.All(c => char.IsAsciiDigit(c) || c is '.' or ':')) return new("是 IP 地址", "is an IP number");
        if (port >= 0) return new("带有端口", "names a port");
        return host == domain || Under(host, domain) || host == "gov.cn" || Under(host, "gov.cn") || host.EndsWith(".政务", StringComparison.Ordinal)
            || Under(host, "xn--zfr164b") || Under(host, "conac.cn") ? null : new("不是政府网站的域名", "is no host of a government");
    }

    private static bool Under(string host, string domain) => domain.Length > 0 && host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
