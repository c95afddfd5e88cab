namespace SiteBuilder.Content;

/// <summary>What was read of reports before, by whom and wherever it is kept.</summary>
internal interface IKnownReports
{
    /// <summary>What reading the folder would give, or null where it has to be read.</summary>
    /// <param name="folder"><c>reports/agency/year</c>.</param>
    /// <param name="files">Its files as they stand.</param>
    Reading<ParsedReport?>? Of(string folder, IReadOnlyList<SourceFile> files);

    /// <summary>Takes what was just read of the folder, and gives what of it is held for this run.</summary>
    Reading<ParsedReport?> Keep(string folder, Reading<ParsedReport?> read) => read;
}

/// <summary>What a run of this process has read, by folder.</summary>
internal sealed class ReadReports(IReadOnlyDictionary<string, Reading<ParsedReport?>> folders) : IKnownReports
{
    public static readonly ReadReports Nothing = new(new Dictionary<string, Reading<ParsedReport?>>());

    /// <summary>Each folder with what it holds.</summary>
    public IReadOnlyDictionary<string, Reading<ParsedReport?>> Folders { get; } = folders;

    public Reading<ParsedReport?>? Of(string folder, IReadOnlyList<SourceFile> files) => Folders.TryGetValue(folder, out var known) && known.Holds(files) ? known : null;
}
