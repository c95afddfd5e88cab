using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>The front matter of <c>report.md</c>.</summary>
internal sealed record ReportMatter
{
    /// <summary>A draft is read and checked, shown by preview and status, and never rendered by build.</summary>
    public bool IsFinal { get; init; }

    /// <summary>成文日期.</summary>
    public DateOnly? Written { get; init; }

    /// <summary>发布日期 with minutes, in the site's time zone.</summary>
    public DateTime? Published { get; init; }

    /// <summary>索引号.</summary>
    public string? IndexNo { get; init; }

    /// <summary>文号.</summary>
    public string? DocNo { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? Summary { get; init; }

    /// <summary>Overrides the revision that follows from the year.</summary>
    public string? Form { get; init; }

    /// <summary>The reason for which a report with errors is kept as it went out.</summary>
    public string? AsPublished { get; init; }

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Where each key of the front matter stands, while it is read; of a report that was read: <see cref="ReportBody.Places"/>.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; init; } = Nowhere;

    /// <summary>Not one key.</summary>
    public static IReadOnlyDictionary<string, SourceSpan> Nowhere { get; } = new Dictionary<string, SourceSpan>().AsReadOnly();
}

/// <summary>A figure that was changed after publication (更正): the date, the cell without agency and year, old and new figure.</summary>
internal sealed record Correction(DateOnly Date, string Cell, decimal? From, decimal? To, string Reason, SourceSpan Place);

/// <summary>An excuse for a warning, bound to a code and to cells with their values, or to a text.</summary>
internal sealed record Waiver(string Code, IReadOnlyList<string> Cells, IReadOnlyDictionary<string, decimal?> Values,
    string? Text, string Reason, string By, DateOnly? Until, SourceSpan Place);
