namespace SiteBuilder.Mutation.Measuring;

/// <summary>What became of a slip, the best first.</summary>
internal enum Verdict
{
    /// <summary>An error names exactly the cells that were changed, and the right figures follow from it.</summary>
    Exact,

    /// <summary>An error names the cell alone; no right figure can be told.</summary>
    Cell,

    /// <summary>Errors name every changed cell, among others of their row, column or choice.</summary>
    Group,

    /// <summary>There is an error, but it accounts for the figures in another way.</summary>
    Elsewhere,

    /// <summary>No error, but a warning or a hint that names a changed cell.</summary>
    Warned,

    /// <summary>A deleted total was computed again: the figures are what they were.</summary>
    Mended,

    /// <summary>Nothing was said.</summary>
    Missed,
}
