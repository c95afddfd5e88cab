using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>One report folder as read: nothing of its neighbours is known yet.</summary>
internal sealed class ParsedReport
{
    /// <summary><c>reports/agency/year</c>, relative to the content folder.</summary>
    public required string Folder { get; init; }

    public required string AgencySlug { get; init; }

    public required int Year { get; init; }

    public required Form Form { get; init; }

    public required ReportMatter Matter { get; init; }

    public required Narrative Narrative { get; init; }

    /// <summary>The tables that could be read, by key; a file that is missing or unreadable was reported.</summary>
    public required IReadOnlyDictionary<string, FilledTable> Tables { get; init; }

    /// <summary>SHA-256 of the bytes of each table's file that could be opened.</summary>
    public IReadOnlyDictionary<string, string> TableHashes { get; init; } = new Dictionary<string, string>();

    public required IReadOnlyList<Attachment> Attachments { get; init; }

    /// <summary>SHA-256 of the bytes of <c>report.md</c>.</summary>
    public required string TextHash { get; init; }

    /// <summary>SHA-256 over the bytes of everything that the report's page shows.</summary>
    public required string Hash { get; init; }
}

/// <summary>One page under <c>pages/</c> as read.</summary>
internal sealed record ParsedPage(string File, PageMatter Matter, Narrative Narrative, string Hash);
