namespace SiteBuilder.Checks;

/// <summary>How far the checking went: a waiver for what only pages show is not called unused before they were made.</summary>
internal enum CheckedExtent
{
    /// <summary>The content alone, or some of the pages.</summary>
    Content,

    /// <summary>Every page too.</summary>
    Pages,
}
