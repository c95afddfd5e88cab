namespace SiteBuilder.Forms;

/// <summary>One of the numbered parts of the report (一 to 六).</summary>
/// <param name="Number">1 to 6.</param>
/// <param name="Title">The canonical printed heading, with its numeral.</param>
/// <param name="Variants">Other headings seen in real reports; read, never printed.</param>
/// <param name="Table">The key of the table that makes the part, or null for a narrative part.</param>
/// <param name="Aspects">What the notice asks the part to cover, each with the words that show it; may be empty.</param>
internal sealed record Part(int Number, string Title, IReadOnlyList<string> Variants, string? Table, IReadOnlyList<Aspect> Aspects)
{
    /// <summary>Its title and the variants as labels are compared, without their numbers.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Variants.Prepend(Title).Select(t => Label.Compact(Label.WithoutNumber(t) ?? t))];
}

/// <summary>An aspect that a part must cover (主动公开), and words by which it is recognised.</summary>
internal sealed record Aspect(string Name, IReadOnlyList<string> Words);

/// <summary>A revision of the statutory form: which years it is for, its parts, its tables.</summary>
internal sealed class Form
{
    /// <summary><c>annual-report-2021</c>; the name of its file.</summary>
    public required string Id { get; init; }

    public required int FirstYear { get; init; }

    /// <summary>Null while the revision is in force.</summary>
    public int? LastYear { get; init; }

    /// <summary>The document that sets the form: 国办公开办函〔2021〕30号.</summary>
    public required string Basis { get; init; }

    public required IReadOnlyList<Part> Parts { get; init; }

    public required IReadOnlyList<TableDefinition> Tables { get; init; }

    /// <summary>The few numbers that overviews show of a report.</summary>
    public IReadOnlyList<Measure> KeyFigures { get; init; } = [];

    /// <summary>What pages draw.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    public TableDefinition Table(string key) => Tables.First(t => t.Key == key);

    public bool IsFor(int year) => AreFor(FirstYear, LastYear, year);

    public static bool AreFor(int first, int? last, int year) => year >= first && (last is null || year <= last);
}
