using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>One report folder as read: nothing of its neighbours is known yet. A large site does not hold all that it says: <see cref="Body"/>.</summary>
internal sealed class ParsedReport
{
    private readonly IBodyReader? read;
    private readonly TextStore? store;
    private volatile ReportBody? held;

    /// <param name="body">Is held as long as the report.</param>
    public ParsedReport(ReportBody body) => held = body;

    /// <param name="read">Reads the body of this report where it is wanted and nobody has it any more.</param>
    /// <param name="store">Says of a body that was wanted whether it may be held from then on.</param>
    public ParsedReport(IBodyReader read, TextStore store) => (this.read, this.store) = (read, store);

    /// <summary><c>reports/agency/year</c>, relative to the content folder.</summary>
    public required string Folder { get; init; }

    public required string AgencySlug { get; init; }

    public required int Year { get; init; }

    public required Form Form { get; init; }

    /// <summary>The front matter; where its keys stand is in the body.</summary>
    public required ReportMatter Matter { get; init; }

    /// <summary>What is known of each table of the form without its body, in the order of the form.</summary>
    public required IReadOnlyList<TableMark> Marks { get; init; }

    public required IReadOnlyList<Attachment> Attachments { get; init; }

    /// <summary>True where the text has a sign with which a link may begin.</summary>
    public bool MayLead { get; init; }

    /// <summary>Of the bytes of <c>report.md</c>; 0 where it could not be opened.</summary>
    public required UInt128 TextHash { get; init; }

    /// <summary>Over the bytes of everything that the report's page shows.</summary>
    public required UInt128 Hash { get; init; }

    /// <summary>What makes up most of a report. Whoever goes through the tables of many reports asks once for each.</summary>
    public ReportBody Body
    {
        get
        {
            if (held is not null) return held;
            if (Last() is { } met) return met;
            var body = read!.Body(this);
            if (store!.HoldsAnotherReport()) held = body;
            else store.Bodies.Put(this, body);
            return body;
        }
    }

    /// <summary>One table, for whoever goes through all reports for it; null where the report has none.</summary>
    public FilledTable? Table(string key)
    {
        if ((held ?? Last()) is { } body) return body.Tables.GetValueOrDefault(key);
        return read!.Table(this, key) ?? Body.Tables.GetValueOrDefault(key);
    }

    private ReportBody? Last() => store!.Bodies.Find(this);

    /// <summary>The same report, of which no body is held.</summary>
    /// <param name="again">Reads it, and must not hold this report.</param>
    /// <param name="texts">Is asked whether it may be held.</param>
    public ParsedReport Without(IBodyReader again, TextStore texts) => new(again, texts)
    {
        Folder = Folder, AgencySlug = AgencySlug, Year = Year, Form = Form, Matter = Matter, Marks = Marks, Attachments = Attachments, MayLead = MayLead, TextHash = TextHash, Hash = Hash,
    };
}

/// <summary>Reads again what of a report is not held, from any thread.</summary>
internal interface IBodyReader
{
    ReportBody Body(ParsedReport without);

    /// <summary>One table and no more; null where there is none, or where it takes the whole body to tell.</summary>
    FilledTable? Table(ParsedReport without, string key);
}

/// <summary>What is known of a table without its body.</summary>
/// <param name="Hash">Of the bytes of its file; 0 where that could not be opened.</param>
/// <param name="IsRead">True where it could be read.</param>
/// <param name="Figures">How many figures it has, typed and computed.</param>
internal readonly record struct TableMark(UInt128 Hash, bool IsRead, int Figures)
{
    /// <param name="hash">Of the bytes of its file; 0 where that could not be opened.</param>
    /// <param name="table">The table; null where it could not be read.</param>
    public static TableMark Of(UInt128 hash, FilledTable? table) => new(hash, table is not null, table?.Definition.Cells.Count(table.HasFigure) ?? 0);
}

/// <summary>The text and the tables of a report.</summary>
/// <param name="Narrative">The text.</param>
/// <param name="Tables">The tables that could be read, by key; a file that is missing or unreadable was reported.</param>
internal sealed record ReportBody(Narrative Narrative, IReadOnlyDictionary<string, FilledTable> Tables)
{
    /// <summary>Where each key of the front matter stands.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; init; } = ReportMatter.Nowhere;
}

/// <summary>One page under <c>pages/</c> as read.</summary>
internal sealed record ParsedPage(string File, PageMatter Matter, Narrative Narrative);
