using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>The bytes of a finished file and what went wrong while it was made; with an error the bytes must not be published.</summary>
internal sealed record MadeFile(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Finding> Findings)
{
    /// <summary>What the bytes lie in, where another page may be written into the same room.</summary>
    public Utf8Output? Output { private get; init; }

    /// <summary>True where what was found in it rests on what other files say, so that it is to be seen again in each build.</summary>
    public bool RestsOnOthers { get; init; }

    public static MadeFile Of(ReadOnlyMemory<byte> bytes) => new(bytes, []);

    /// <summary>Says, once, that nobody looks at the bytes any more. Who keeps them says nothing.</summary>
    public void Forget() => Output?.LayBack();
}

/// <summary>
/// A file that the site will have. It is made when asked for (a page is rendered, checked, hashed, written and forgotten),
/// from any thread. Of files of which a site has tens of thousands each says no more than what it is made of.
/// </summary>
internal abstract class PlannedFile
{
    /// <summary>Its address. Where a site has very many of the kind it is put together each time: whoever asks often keeps it.</summary>
    public abstract Route Route { get; }

    /// <summary>For web servers.</summary>
    public virtual string MediaType => MediaTypes.Of(Route.Path);

    /// <summary>Where the file lies that may be copied as it is; null where it is made.</summary>
    public virtual string? SourcePath => null;

    /// <summary>The reports that it is made of, besides what all files share (settings, list of agencies, theme).</summary>
    public virtual ShownReports Shows => ShownReports.None;

    /// <summary>Where files of the content lie whose bytes stand in it, such as pictures of the text; empty where there are none.</summary>
    public virtual IEnumerable<string> HeldSources => [];

    /// <summary>What is held against the addresses of the site where it is a page; null for all other files.</summary>
    public virtual LinkedPage? Page => null;

    /// <summary>Writes a file that grows with the site piece by piece, so that it is never held as a whole; null for all others.</summary>
    public virtual Action<Stream>? Pour => null;

    /// <summary>The addresses of the site; null where links are not looked at.</summary>
    protected virtual PlannedAddresses? Addresses => null;

    /// <summary>Makes it, and looks no further than the file itself.</summary>
    public abstract MadeFile Alone();

    /// <summary>The finished file; where it is a page, its links are held against all addresses of the site.</summary>
    public MadeFile Make()
    {
        var made = Alone();
        if (Addresses?.Known is not { } addresses || Page is not { } page || made.Findings.Any(f => f.Rule == GK501_BrokenTemplate.Rule)) return made;
        var led = page.Check(made.Bytes.Span, addresses);
        return led.Findings.Count > 0 || led.LeadsIntoPages ? made with { Findings = [.. made.Findings, .. led.Findings], RestsOnOthers = led.LeadsIntoPages } : made;
    }
}

/// <summary>A file of which a site has one or a few.</summary>
/// <param name="route">Its address.</param>
/// <param name="mediaType">For web servers.</param>
/// <param name="make">Makes it.</param>
/// <param name="sourcePath">Where it may be copied from.</param>
internal sealed class SingleFile(Route route, string mediaType, Func<MadeFile> make, string? sourcePath = null) : PlannedFile
{
    private readonly ShownReports shows = ShownReports.None;
    private readonly LinkedPage? page;
    private Action<Stream>? pour;

    public override Route Route => route;

    public override string MediaType => mediaType;

    public override string? SourcePath => sourcePath;

    public override ShownReports Shows => shows;

    public override LinkedPage? Page => page;

    public override Action<Stream>? Pour => pour;

    protected override PlannedAddresses? Addresses => LedTo;

    /// <summary>Gives <see cref="PlannedFile.Shows"/>.</summary>
    public ShownReports MadeOf { init => shows = value; }

    /// <summary>Gives <see cref="PlannedFile.Page"/>.</summary>
    public LinkedPage? AsPage { init => page = value; }

    /// <summary>Where the links of a page may lead.</summary>
    public PlannedAddresses? LedTo { get; init; }

    public override MadeFile Alone() => make();

    /// <summary>A file that is written piece by piece; where it is wanted as a whole all the same, it is gathered.</summary>
    public static SingleFile Poured(Route route, string mediaType, ShownReports shows, Action<Stream> pour) => new(route, mediaType, () => Gathered(pour)) { pour = pour, MadeOf = shows };

    private static MadeFile Gathered(Action<Stream> pour)
    {
        using var bytes = new MemoryStream();
        pour(bytes);
        return MadeFile.Of(bytes.ToArray());
    }
}

/// <summary>
/// Which reports a file depends on: it need not be made again while these are the same. Lists are shared between files,
/// so that a plan of many files stays small.
/// </summary>
/// <param name="InFull">Reports whose figures, text or front matter it shows, with the figures of the year before that are looked up in the text.</param>
/// <param name="ByName">Reports that it only lists or links to: title, year, address, date of publication.</param>
internal sealed record ShownReports(IReadOnlyList<Report> InFull, IReadOnlyList<Report> ByName)
{
    /// <summary>Reports whose front matter and text it shows, with the figures looked up in the text, but none of their tables.</summary>
    public IReadOnlyList<Report> InWords { get; private init; } = [];

    /// <summary>The only table of all these reports that it shows; null where it is no such file.</summary>
    public string? Table { get; private init; }

    /// <summary>What it shows besides that rests on any other reports, as a number: who has reported in other years, for one.</summary>
    public UInt128 Besides { get; init; }

    /// <summary>One table of each report, and the reports by name.</summary>
    public static ShownReports Figures(IReadOnlyList<Report> reports, string table) => new([], reports) { Table = table };

    public static ShownReports Words(IReadOnlyList<Report> reports) => new([], []) { InWords = reports };

    public static readonly ShownReports None = new([], []);

    /// <summary>It rests on what was found in the whole site, and is made anew each time.</summary>
    public static readonly ShownReports Anything = new([], []);

    public static ShownReports Full(IReadOnlyList<Report> reports) => new(reports, []);

    public static ShownReports Listed(IReadOnlyList<Report> reports) => new([], reports);
}
