using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>What was read from some files, kept with how the files stood, so that they need not be read again while they stand so.</summary>
/// <param name="Files">The files, in the order of the tree.</param>
/// <param name="ListedUtc">When they were listed.</param>
/// <param name="Value">What they say.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record Reading<T>(IReadOnlyList<SourceFile> Files, DateTime ListedUtc, T Value, IReadOnlyList<Finding> Findings)
{
    /// <summary>True where reading these files would give the same. What could not be opened is tried again each time.</summary>
    public bool Holds(IReadOnlyList<SourceFile> files) =>
        Files.SequenceEqual(files) && files.All(file => SourceFile.IsProof(file.ChangedUtc, ListedUtc)) && Findings.All(f => f.Rule != GK001_FileUnreadable.Rule);
}

/// <summary>What every report is read with: the settings of the site, its agencies, its words, the forms. Where one of these is another, nothing that was read before holds.</summary>
internal sealed record SharedContent(FormCatalogue Forms, SiteSettings? Settings, IReadOnlyList<Agency> Agencies, IReadOnlyList<WordCorrection> Words)
{
    /// <summary>The hashes of the files that it was read from, one behind the other.</summary>
    public required string Hash { get; init; }
}
