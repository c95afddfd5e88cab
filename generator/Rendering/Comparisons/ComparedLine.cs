namespace SiteBuilder.Rendering.Comparisons;

/// <summary>One statutory figure that reports are compared in.</summary>
/// <param name="Group">The printed heading above it, or null.</param>
/// <param name="Label">Its own label.</param>
/// <param name="Row">The key of its row.</param>
/// <param name="Column">The key of its column.</param>
internal sealed record ComparedLine(string? Group, string Label, string Row, string Column)
{
    public bool IsSameFigure(ComparedLine other) => Row == other.Row && Column == other.Column;
}
