using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Every input file read and understood by itself, and everything that was wrong with it.</summary>
internal sealed class ParsedContent
{
    private readonly Reading<SharedContent> shared;

    private ParsedContent(SourceTree tree, Reading<SharedContent> shared, ReadReports read, IReadOnlyList<ParsedPage> pages, IReadOnlyList<Finding> findings)
    {
        Tree = tree;
        this.shared = shared;
        Read = read;
        Reports = [.. read.Folders.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value.Value).OfType<ParsedReport>()];
        Pages = pages;
        Findings = findings;
    }

    public SourceTree Tree { get; }

    /// <summary>How the texts of the reports are kept.</summary>
    public required TextStore Texts { get; init; }

    /// <summary>What was read of each folder, for the next reading.</summary>
    public ReadReports Read { get; }

    /// <summary>Settings, agencies, words and forms; the same object as before while their files stand as they stood.</summary>
    public SharedContent Shared => shared.Value;

    public FormCatalogue Forms => Shared.Forms;

    /// <summary>Null where site.yml could not be read; that was reported.</summary>
    public SiteSettings? Settings => Shared.Settings;

    /// <summary>In the order of <c>order</c>, then of the file.</summary>
    public IReadOnlyList<Agency> Agencies => Shared.Agencies;

    /// <summary>By agency slug and year, ordinal.</summary>
    public IReadOnlyList<ParsedReport> Reports { get; }

    public IReadOnlyList<ParsedPage> Pages { get; }

    /// <summary>Pictures and files beside the pages, published as they are.</summary>
    public IReadOnlyList<SourceFile> PageFiles { get; private init; } = [];

    /// <summary>The site's own list for the wording check; empty without <c>words.csv</c>.</summary>
    public IReadOnlyList<WordCorrection> Words => Shared.Words;

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads and understands every file; all problems of all files in one run.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="before">What was read when they were last looked at: files that stand as they stood then are not read again.</param>
    public static ParsedContent From(SourceTree tree, ParsedContent? before = null) =>
        From(tree, before?.shared, TextStore.Holding(), shared => before?.Shared == shared ? before.Read : ReadReports.Nothing);

    /// <summary>Reads and understands every file that is not known from an earlier run.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="texts">Whether the texts of the reports are held.</param>
    /// <param name="known">Gives what was read of the reports, with the same settings, agencies, words and forms.</param>
    public static ParsedContent From(SourceTree tree, TextStore texts, Func<SharedContent, IKnownReports> known) => From(tree, null, texts, known);

    private static ParsedContent From(SourceTree tree, Reading<SharedContent>? before, TextStore texts, Func<SharedContent, IKnownReports> known)
    {
        var reader = new ContentReader(tree, texts);
        var pagesRead = reader.Pages();
        var shared = reader.Shared(before);
        var pageFiles = reader.PageFiles();
        var folders = reader.Reports(shared.Value, known(shared.Value));
        var pages = pagesRead();
        reader.ReportUnused();
        return new ParsedContent(tree, shared, new(folders), pages, reader.Findings) { PageFiles = pageFiles, Texts = texts };
    }
}
