using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Sites;

/// <summary>A report in its place: whose it is, the report of the year before, its address.</summary>
internal sealed class Report(ParsedReport parsed, Agency agency, Report? previous)
{
    public Agency Agency { get; } = agency;

    public int Year => parsed.Year;

    public Form Form => parsed.Form;

    public ReportMatter Matter => parsed.Matter;

    public Narrative Narrative => parsed.Body.Narrative;

    /// <summary>By key. On a large site they are read again for whoever asks: ask once.</summary>
    public IReadOnlyDictionary<string, FilledTable> Tables => parsed.Body.Tables;

    /// <summary>One of them, for whoever goes through all reports for it; null where the report has none.</summary>
    public FilledTable? Table(string key) => HasTable(key) ? parsed.Table(key) : null;

    public IReadOnlyList<Attachment> Attachments => parsed.Attachments;

    /// <summary><c>reports/agency/year</c>: the folder under content and under output.</summary>
    public string Folder => parsed.Folder;

    public UInt128 Hash => parsed.Hash;

    public UInt128 TextHash => parsed.TextHash;

    /// <summary>What tells whether a table is another; 0 where the report has no such file.</summary>
    public UInt128 TableHash(string table) => Mark(table).Hash;

    /// <summary>True where the table could be read.</summary>
    public bool HasTable(string table) => Mark(table).IsRead;

    /// <summary>What is known of each table of the form without reading it, in the order of the form.</summary>
    public IReadOnlyList<TableMark> Marks => parsed.Marks;

    /// <summary>True where the text has a sign with which a link may begin.</summary>
    public bool MayLead => parsed.MayLead;

    /// <summary>The same agency's report of the year before, or null.</summary>
    public Report? Previous { get; } = previous;

    public bool IsFinal => Matter.IsFinal;

    /// <summary>兴庆区信访局2020年政府信息公开工作年度报告.</summary>
    public string Title => $"{Agency.ShortName}{Year}年政府信息公开工作年度报告";

    public Route Route => Route.Page(Folder);

    /// <summary>The file that holds the report's text.</summary>
    public string File => Folder + "/report.md";

    /// <summary>The full address of a cell: <c>reports/agency/year#requests.new.total</c>.</summary>
    public string Address(FilledTable table, int cell) => $"{Folder}#{table.Definition.Address(cell)}";

    /// <summary>What is said of a report rests on it and on the two years before it, and on no other.</summary>
    public ReportLineage Lineage => new(parsed, Previous?.Lineage.Report, Previous?.Lineage.Last);

    private TableMark Mark(string table)
    {
        for (int i = 0; i < Marks.Count; i++)
        {
            if (Form.Tables[i].Key == table) return Marks[i];
        }
        return default;
    }

    /// <summary>True where this is that very reading, after that very report.</summary>
    public bool Is(ParsedReport read, Report? last) => ReferenceEquals(parsed, read) && ReferenceEquals(Previous, last);

    /// <summary>Where a key of the front matter stands, else the top of the file.</summary>
    public SourceSpan PlaceOf(string key) => parsed.Body.Places.TryGetValue(key, out var place) ? place : new SourceSpan(File, 1, 1);
}

/// <summary>A report and the two before it as they were read: while these are the same, so is everything that the checks of a report find.</summary>
internal readonly record struct ReportLineage(ParsedReport Report, ParsedReport? Last, ParsedReport? BeforeLast);
