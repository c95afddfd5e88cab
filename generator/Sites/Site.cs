using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Sites;

/// <summary>The assembled site: agencies, reports linked to the year before, pages with their addresses. No HTML yet.</summary>
internal sealed class Site
{
    private Site(ParsedContent content, SiteSettings settings, IReadOnlyList<Report> reports, IReadOnlyList<Page> pages, IReadOnlyList<Finding> findings)
    {
        Content = content;
        Settings = settings;
        Reports = reports;
        Pages = pages;
        Findings = findings;
    }

    public ParsedContent Content { get; }

    public SiteSettings Settings { get; }

    public IReadOnlyList<Agency> Agencies => Content.Agencies;

    /// <summary>Drafts too; by the agencies' order, then by year.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>For whom the site is laid out.</summary>
    public Audience Audience { get; private init; }

    /// <summary>The reports that have a page: the final ones; for reviewers drafts too.</summary>
    public IReadOnlyList<Report> Published { get; private init; } = [];

    /// <summary>By column order, then address.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Pictures and files beside the editors' pages, with their addresses.</summary>
    public IReadOnlyList<(SourceFile Source, Route Route)> PageFiles { get; private init; } = [];

    /// <summary>What was found up to here.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public FormCatalogue Forms => Content.Forms;

    /// <summary>Puts reports beside their agencies and years, and gives every page its address.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="before">The site as it was before; reports that are the same stay the same objects.</param>
    public static Site From(ParsedContent content, Audience audience = Audience.Public, Site? before = null)
    {
        var assembly = new Assembly(content, before);
        var reports = assembly.Reports();
        var pages = assembly.Pages();
        var files = assembly.PageFiles();
        return new Site(content, content.Settings ?? SiteSettings.Unread, reports, pages, assembly.Findings) { Audience = audience, PageFiles = files, Published = audience == Audience.Reviewers ? reports : [.. reports.Where(r => r.IsFinal)] };
    }
}
