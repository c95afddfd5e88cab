namespace SiteBuilder.Mutation.Slips;

/// <summary>A slip of the hand: what was typed in place of what is right.</summary>
/// <param name="Kind">What went wrong, in Chinese words.</param>
/// <param name="Changes">The cells that differ, and what stands in them.</param>
internal sealed record Slip(string Kind, IReadOnlyList<(int Cell, string Text)> Changes)
{
    public bool IsSingle => Changes.Count == 1;
}
