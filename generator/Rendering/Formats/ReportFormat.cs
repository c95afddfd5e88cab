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

    /// <summary>The files of one report; a format that has nothing to say of it has none.</summary>
    public abstract IEnumerable<ReportFile> Files(Report report, Site site);

    /// <summary>The names of these files; nothing of the report's tables is read for them.</summary>
    public virtual IEnumerable<string> Names(Report report, Site site) => Files(report, site).Select(file => file.Name);

    /// <summary>What a site offers, in the order of its settings.</summary>
    public static IReadOnlyList<ReportFormat> Of(SiteSettings settings) =>
        [.. settings.Downloads.Distinct(StringComparer.Ordinal).SelectMany(name => All.Where(f => f.Name == name))];
}

/// <summary>One of these files in the plan.</summary>
internal sealed class DownloadFile(string name, Report report, ShownReports shows, (ReportFormat Format, Site Site) by) : PlannedFile
{
    private readonly string name = string.Intern(name); // the files of all reports have the same few

    public override Route Route => new($"{report.Folder}/{name}");

    public override string MediaType => MediaTypes.Of(name);

    public override ShownReports Shows => shows;

    public override MadeFile Alone() => by.Format.Files(report, by.Site).First(file => file.Name == name).Make();
}
