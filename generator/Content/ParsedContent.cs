using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Every input file read and understood by itself, and everything that was wrong with it.</summary>
internal sealed class ParsedContent
{
    private ParsedContent(SourceTree tree, FormCatalogue forms, SiteSettings? settings, IReadOnlyList<Agency> agencies,
        IReadOnlyList<ParsedReport> reports, IReadOnlyList<ParsedPage> pages, IReadOnlyList<Finding> findings)
    {
        Tree = tree;
        Forms = forms;
        Settings = settings;
        Agencies = agencies;
        Reports = reports;
        Pages = pages;
        Findings = findings;
    }

    public SourceTree Tree { get; }

    public FormCatalogue Forms { get; }

    /// <summary>Null where site.yml could not be read; that was reported.</summary>
    public SiteSettings? Settings { get; }

    /// <summary>In the order of <c>order</c>, then of the file.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>By agency slug and year, ordinal.</summary>
    public IReadOnlyList<ParsedReport> Reports { get; }

    public IReadOnlyList<ParsedPage> Pages { get; }

    /// <summary>Pictures and files beside the pages, published as they are.</summary>
    public IReadOnlyList<SourceFile> PageFiles { get; private init; } = [];

    /// <summary>The site's own list for the wording check; empty without <c>words.csv</c>.</summary>
    public IReadOnlyList<WordCorrection> Words { get; private init; } = [];

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads and understands every file; all problems of all files in one run.</summary>
    public static ParsedContent From(SourceTree tree)
    {
        var reader = new ContentReader(tree);
        var forms = reader.Forms();
        var settings = reader.Settings();
        var agencies = reader.Agencies();
        var words = reader.Words();
        var pages = reader.Pages();
        var pageFiles = reader.PageFiles();
        var reports = reader.Reports(forms, agencies);
        reader.ReportUnused();
        return new ParsedContent(tree, forms, settings, agencies, reports, pages, reader.Findings) { Words = words, PageFiles = pageFiles };
    }
}
