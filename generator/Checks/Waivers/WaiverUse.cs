using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Waivers;

/// <summary>What a waiver comes to.</summary>
internal enum WaiverState
{
    /// <summary>It excuses what it names.</summary>
    InForce,

    /// <summary>The figures could not be read, or the rule is judged elsewhere: nothing is said of it here.</summary>
    NotJudged,

    /// <summary>It is written wrongly: no such rule, an error, no such cell, no values.</summary>
    Unsound,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>A figure or the text was changed since.</summary>
    Lapsed,

    /// <summary>There is nothing that it could excuse.</summary>
    Unused,
}

/// <summary>A waiver with what became of it: for the status, and for the page on which all waivers stand.</summary>
/// <param name="Report">The report whose front matter holds it; null in site.yml.</param>
/// <param name="Excused">The findings that it excuses.</param>
internal sealed record WaiverUse(Waiver Waiver, Report? Report, WaiverState State, IReadOnlyList<Finding> Excused)
{
    /// <summary>The findings that it is about, whether its last day is over or not: what a page may say, since no page may depend on today.</summary>
    public IReadOnlyList<Finding> Covered { get; init; } = [];

    /// <summary>Full addresses of the cells that it names.</summary>
    public IReadOnlyList<string> Cells => [.. Waiver.Cells.Select(cell => WaivedCells.Full(cell, Report))];
}
