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
/// would give the same bytes. There is no graph of dependencies; a file says which reports it shows (<see cref="PlannedFile.Shows"/>).
/// </summary>
internal sealed class PageKeys
{
    private const int Long = 3;

    private readonly ConcurrentDictionary<IReadOnlyList<Report>, UInt128> full = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<IReadOnlyList<Report>, UInt128> worded = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<IReadOnlyList<Report>, UInt128> named = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Report, UInt128> reports = [];
    private readonly ConcurrentDictionary<Report, UInt128> words = [];
    private readonly CheckedSite site;
    private readonly UInt128 addresses;

    public PageKeys(CheckedSite site, Theme theme, IReadOnlyList<PlannedFile> plan)
    {
        this.site = site;
        addresses = Digest.Of(plan.Select(file => file.Route.Path));
        Shared = Digest.Of([$"{SharedFiles(site.Site):x32}", theme.Fingerprint, .. plan.Select(f => f.Route.Path).Where(path => !path.StartsWith("reports/", StringComparison.Ordinal) && !path.StartsWith("search/", StringComparison.Ordinal))]).ToString("x32", CultureInfo.InvariantCulture);
    }

    /// <summary>What all files share: settings, agencies, words, forms, the editors' own pages, the theme, and which pages there are besides reports.</summary>
    public string Shared { get; }

    /// <summary>The key of a file; null where it has to be made in every build.</summary>
    public UInt128? Of(PlannedFile file)
    {
        if (file.SourcePath is { } source) return Copied(source);
        if (ReferenceEquals(file.Shows, ShownReports.Anything)) return null;
        var figures = file.Shows.Table is { } table ? Digest.Of(file.Shows.ByName.Select(report => $"{report.Form.Id} {report.TableHash(table):x32}")) : 0;
        return Digest.Of(
        [
            OfList(full, file.Shows.InFull, list => Digest.Of([.. list.Select(InFull)])), OfList(worded, file.Shows.InWords, list => Digest.Of([.. list.Select(InWords)])),
            OfList(named, file.Shows.ByName, list => Digest.Of(list.Select(ByName))), figures, LeadsAnywhere(file) ? addresses : 0,
        ]);
    }

    /// <summary>The digest of a list, which is remembered where the list is long: many files share such a one.</summary>
    private static UInt128 OfList(ConcurrentDictionary<IReadOnlyList<Report>, UInt128> known, IReadOnlyList<Report> list, Func<IReadOnlyList<Report>, UInt128> digest) =>
        list.Count < Long ? digest(list) : known.GetOrAdd(list, digest);

    /// <summary>Editors may link to any page, and it may go: whether the link holds is to be seen again when the addresses are others.</summary>
    private static bool LeadsAnywhere(PlannedFile file) =>
        file.Page is not null && file.Shows.InFull.Any(report => report.MayLead);

    private UInt128? Copied(string source)
    {
        var file = new FileInfo(source);
        return file.Exists && SourceFile.IsProof(file.LastWriteTimeUtc, site.Site.Content.Tree.ListedUtc) ? new UInt128((ulong)file.Length, (ulong)file.LastWriteTimeUtc.Ticks) : null;
    }

    /// <summary>A report and the two years before it, on which all that is said of it rests, and the errors with which it is kept.</summary>
    private UInt128 InFull(Report report) => reports.GetOrAdd(report, r => Digest.Of(
        [ByName(r), Print(r), Print(r.Previous), Print(r.Previous?.Previous), .. r.Previous is { } last ? [ByName(last)] : Array.Empty<string>(), .. KeptErrors(r)]));

    /// <summary>The text of a report with the figures that are looked up in it.</summary>
    private UInt128 InWords(Report report) => words.GetOrAdd(report, r => Digest.Of([ByName(r), $"{r.TextHash:x32}", .. r.Attachments.Select(a => a.Name), $"{site.Bound(r):x32}"]));

    private static string Print(Report? report) => report is null ? "" : report.Hash.ToString("x32", CultureInfo.InvariantCulture);

    private static string ByName(Report report) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.Route.Path}|{report.Title}|{report.Matter.Published:O}|{report.IsFinal}");

    private IEnumerable<string> KeptErrors(Report report) => report.Matter.AsPublished is null ? [] :
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
