using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>
/// What each planned file is made of, as a number: while the number is the same, and <see cref="Shared"/> too, making the file anew
/// would give the same bytes. There is no graph of dependencies; a file says which reports it shows (<see cref="PlannedFile.Shows"/>),
/// and whatever else it rests on.
/// </summary>
internal sealed class PageKeys
{
    private readonly ConcurrentDictionary<IReadOnlyList<Report>, UInt128> full = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<IReadOnlyList<Report>, UInt128> worded = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<IReadOnlyList<Report>, UInt128> named = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Report, UInt128> reports, words, names;
    private readonly CheckedSite site;
    private readonly UInt128 addresses;

    public PageKeys(CheckedSite site, Theme theme, PlannedFiles plan)
    {
        this.site = site;
        (reports, words, names) = (Room(), Room(), Room());
        ConcurrentDictionary<Report, UInt128> Room() => new(Environment.ProcessorCount, site.Site.Published.Count); // to grow it step by step takes as much as to fill it
        var digest = new RunningDigest();
        plan.Paths.AddTo(digest);
        addresses = digest.Value;
        Shared = SharedBy(theme, plan.Paths).ToString("x32", CultureInfo.InvariantCulture);
    }

    /// <summary>What all files share: settings, agencies, words, forms, the editors' own pages, the theme, and which pages there are besides reports.</summary>
    public string Shared { get; }

    /// <summary>The key of a file; null where it has to be made in every build.</summary>
    public UInt128? Of(PlannedFile file)
    {
        if (file.SourcePath is { } source) return Copied(source);
        var shows = file.Shows;
        if (ReferenceEquals(shows, ShownReports.Anything)) return null;
        if (Held(file.HeldSources) is not { } held) return null;
        return Digest.Of(
        [
            OfList(full, shows.InFull, InFull), OfList(worded, shows.InWords, InWords), OfList(named, shows.ByName, ByName),
            shows.Table is { } table ? Figures(shows.ByName, table) : 0, file.Page is { MayLead: true } ? addresses : 0, shows.Besides, held,
        ]);
    }

    private UInt128 SharedBy(Theme theme, PackedPaths paths)
    {
        var digest = new RunningDigest();
        digest.Add(SharedFiles(site.Site));
        digest.Add(theme.Fingerprint);
        for (int i = 0; i < paths.Count; i++)
        {
            var path = paths.BytesOf(i);
            if (path.StartsWith("reports/"u8) || path.StartsWith("search/"u8)) continue;
            digest.Add(path);
            digest.Add("\n"u8);
        }
        return digest.Value;
    }

    /// <summary>The digest of a list, which is remembered where the list is long: many files share such a one.</summary>
    private static UInt128 OfList(ConcurrentDictionary<IReadOnlyList<Report>, UInt128> known, IReadOnlyList<Report> list, Func<Report, UInt128> digest) => list.Count switch
    {
        0 => 0,
        1 => digest(list[0]),
        2 => Digest.Of([digest(list[0]), digest(list[1])]),
        _ => known.GetOrAdd(list, reports => Digest.Of([.. reports.Select(digest)])),
    };

    private static UInt128 Figures(IReadOnlyList<Report> reports, string table)
    {
        var digest = new RunningDigest();
        foreach (var report in reports)
        {
            digest.Add(report.Form.Id);
            digest.Add(report.TableHash(table));
        }
        return digest.Value;
    }

    /// <summary>The files whose bytes stand in another; null where one of them is too young to tell.</summary>
    private UInt128? Held(IEnumerable<string> sources)
    {
        UInt128 held = 0;
        foreach (string source in sources)
        {
            if (Copied(source) is not { } one) return null;
            held = Digest.Of([held, one]);
        }
        return held;
    }

    /// <summary>A file that is taken as it lies is told by its length and time: of these there may be many, and large ones.</summary>
    private UInt128? Copied(string source)
    {
        var file = new FileInfo(source);
        return file.Exists && SourceFile.IsProof(file.LastWriteTimeUtc, site.Site.Content.Tree.ListedUtc) ? new UInt128((ulong)file.Length, (ulong)file.LastWriteTimeUtc.Ticks) : null;
    }

    /// <summary>All files of a report, what its text takes from the year before, and the errors with which it is kept: these may rest on earlier years too.</summary>
    private UInt128 InFull(Report report) => reports.GetOrAdd(report, r => Digest.Of(
        [ByName(r), r.Hash, site.Bound(r), r.Matter.AsPublished is null ? 0 : Digest.Of(KeptErrors(r))]));

    /// <summary>The text of a report with the figures that are looked up in it.</summary>
    private UInt128 InWords(Report report) => words.GetOrAdd(report, r => Digest.Of([ByName(r), r.TextHash, r.Attachments.Count == 0 ? 0 : Digest.Of(r.Attachments.Select(a => a.Name)), site.Bound(r)]));

    /// <summary>What lists say of a report; its form decides which figures there are, and so which pages of a year lists lead to.</summary>
    private UInt128 ByName(Report report) => names.GetOrAdd(report, r =>
        Digest.Of(string.Create(CultureInfo.InvariantCulture, $"{r.Route.Path}|{r.Title}|{r.Matter.Published:O}|{r.IsFinal}|{r.Form.Id}")));

    private IEnumerable<string> KeptErrors(Report report) =>
        site.Findings.Where(f => f.Place.File.StartsWith(report.Folder + "/", StringComparison.Ordinal)).Select(f => $"{f.Rule.Code} {f.Severity} {f.Message.Zh}");

    /// <summary>The texts outside of reports: few, so their bytes are looked at and not their times. What is only copied has keys of its own.</summary>
    private static UInt128 SharedFiles(Site site)
    {
        var copied = site.PageFiles.Select(f => f.Source.Path).ToHashSet(StringComparer.Ordinal);
        return Digest.Of(site.Content.Tree.Files.Where(f => !f.IsBelow("reports") && !copied.Contains(f.Path)).Select(Contents));
    }

    private static string Contents(SourceFile file)
    {
        try
        {
            using var bytes = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            return file.Path + Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{file.Path} {Guid.NewGuid()}"; // it cannot be read: nothing is known to be the same
        }
    }
}
