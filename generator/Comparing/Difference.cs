using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing;

/// <summary>What is other in one state of a site than in another.</summary>
/// <param name="Before">How the older state is called.</param>
/// <param name="After">How the newer state is called.</param>
/// <param name="Reports">Those that came, went, or read otherwise; by folder.</param>
/// <param name="Pages">Pages that editors wrote and that read otherwise; by route.</param>
/// <param name="Html">Every page of the site.</param>
/// <param name="Other">Downloads, assets, indexes.</param>
internal sealed record SiteDifference(
    Text Before, Text After, IReadOnlyList<ReportDifference> Reports, IReadOnlyList<PageDifference> Pages, RouteDifference Html, RouteDifference Other)
{
    /// <summary>The state without <c>data.json</c>, whose reports could be compared by their pages alone; null where there is none.</summary>
    public Text? WithoutData { get; init; }

    /// <summary>Findings that came and went; null where the content of one of the states is not known.</summary>
    public FindingsDifference? Findings { get; init; }

    /// <summary>True where not one byte differs.</summary>
    public bool IsNone => Html.IsNone && Other.IsNone;
}

/// <summary>Routes that came, changed, went; each ordinal.</summary>
internal sealed record RouteDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    public bool IsNone => Added.Count + Changed.Count + Removed.Count == 0;
}

internal enum Change
{
    Changed,
    Added,
    Removed,
}

/// <summary>A report that came, went, or reads otherwise.</summary>
/// <param name="Folder"><c>reports/agency/year</c>.</param>
internal sealed record ReportDifference(Change Change, string Folder, string Title)
{
    public IReadOnlyList<CellDifference> Cells { get; init; } = [];

    public IReadOnlyList<ParagraphDifference> Paragraphs { get; init; } = [];

    /// <summary>Title, form, date of publication.</summary>
    public IReadOnlyList<FactDifference> Facts { get; init; } = [];

    /// <summary>Attachments and downloads of the report beside its page.</summary>
    public bool IsEmpty => Change == Change.Changed && Cells.Count + Paragraphs.Count + Facts.Count == 0;
}

/// <summary>A page of the editors that came, went, or reads otherwise.</summary>
internal sealed record PageDifference(Change Change, string Route, string Title, IReadOnlyList<ParagraphDifference> Paragraphs);

/// <summary>A figure that is another.</summary>
/// <param name="Cell"><c>requests.new.total</c>.</param>
/// <param name="Label">In printed words.</param>
internal sealed record CellDifference(string Cell, string Label, decimal? Before, decimal? After)
{
    /// <summary>What was added; null where one of the two is blank.</summary>
    public decimal? Step => After - Before;

    /// <summary>The relations that the cell takes part in, and whether they hold with the new figures.</summary>
    public IReadOnlyList<TouchedRelation> Relations { get; init; } = [];
}

/// <summary>A relation with a changed figure in it; <paramref name="Holds"/> is null where a blank keeps it from being weighed.</summary>
internal sealed record TouchedRelation(string Text, bool? Holds);

/// <summary>A fact of the front matter that reads otherwise.</summary>
internal sealed record FactDifference(Text Name, string? Before, string? After);

/// <summary>A paragraph that came, went, or reads otherwise: its words, each kept, taken out or put in.</summary>
/// <param name="Part">The heading of the part; empty for the introduction and for pages.</param>
internal sealed record ParagraphDifference(string Part, string? Before, string? After, IReadOnlyList<Word> Words);

internal enum WordChange
{
    Kept,
    Deleted,
    Inserted,
}

/// <summary>A stretch of a paragraph.</summary>
internal readonly record struct Word(WordChange Change, string Text);

/// <summary>Findings that came and went, and waivers that came.</summary>
internal sealed record FindingsDifference(IReadOnlyList<Finding> New, IReadOnlyList<Finding> Gone, IReadOnlyList<Waiver> NewWaivers);
