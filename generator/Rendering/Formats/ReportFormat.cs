using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary>A file beside a report: its name in the report's folder, what a reader is told that it is, and how it is made when asked for.</summary>
internal sealed record ReportFile(string Name, string Title, Func<MadeFile> Make);

/// <summary>A format in which a report is offered beside its page. A new format is one file in this folder and its name in <see cref="SiteSettings.AllDownloads"/>.</summary>
internal abstract class ReportFormat
{
    /// <summary>Every format that the program has, by its name.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [.. OwnTypes.OneOfEach<ReportFormat>("Rendering/Formats/").OrderBy(format => format.GetType().Name, StringComparer.Ordinal)];

    /// <summary>The name under <c>downloads</c> in site.yml: csv, json, xlsx, docx.</summary>
    public abstract string Name { get; }

    /// <summary>True for a document that an office files and sends on: <c>export</c> writes it, of a draft too.</summary>
    public virtual bool IsDocument => false;

    /// <summary>True where its files hold the pictures of the text.</summary>
    public virtual bool HoldsPictures => false;

    /// <summary>The files of one report; a format that has nothing to say of it has none.</summary>
    public abstract IEnumerable<ReportFile> Files(Report report, Site site);

    /// <summary>The names of these files; nothing of the report's tables is read for them.</summary>
    public virtual IEnumerable<string> Names(Report report, Site site) => Files(report, site).Select(file => file.Name);

    /// <summary>What a site offers, in the order of its settings.</summary>
    public static IReadOnlyList<ReportFormat> Of(SiteSettings settings) =>
        [.. settings.Downloads.Distinct(StringComparer.Ordinal).SelectMany(name => All.Where(f => f.Name == name))];
}

/// <summary>A download as many reports have it: a site of some thousand reports has a dozen of these.</summary>
/// <param name="Name">In the folder of the report.</param>
/// <param name="Format">Which makes it.</param>
/// <param name="Site">The site.</param>
internal sealed record DownloadKind(string Name, ReportFormat Format, Site Site)
{
    public string MediaType { get; } = MediaTypes.Of(Name);
}

/// <summary>One of these files in the plan.</summary>
internal sealed class DownloadFile(DownloadKind kind, Report report, ShownReports shows) : PlannedFile
{
    public override Route Route => new($"{report.Folder}/{kind.Name}");

    public override string MediaType => kind.MediaType;

    public override ShownReports Shows => shows;

    /// <summary>Which attachment is a picture of the text is told by the text, which need not be read for that.</summary>
    public override IEnumerable<string> HeldSources => kind.Format.HoldsPictures && report.MayLead
        ? report.Attachments.Select(attachment => Path.Combine(kind.Site.Content.Tree.Root, attachment.SourcePath))
        : [];

    public override MadeFile Alone() => kind.Format.Files(report, kind.Site).First(file => file.Name == kind.Name).Make();
}
