using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary>A file beside a report: its name in the report's folder, what a reader is told that it is, and its bytes when asked for.</summary>
internal sealed record ReportFile(string Name, string Title, Func<ReadOnlyMemory<byte>> Make);

/// <summary>A format in which a report is offered beside its page. A new format is one file in this folder and no list.</summary>
internal abstract class ReportFormat
{
    /// <summary>Every format that the program has, by its name.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [.. OwnTypes.OneOfEach<ReportFormat>().OrderBy(format => format.GetType().Name, StringComparer.Ordinal)];

    /// <summary>The name under <c>downloads</c> in site.yml: csv, json.</summary>
    public abstract string Name { get; }

    public abstract IEnumerable<ReportFile> Files(Report report);

    /// <summary>What a site offers, in the order of its settings.</summary>
    public static IReadOnlyList<ReportFormat> Of(SiteSettings settings) =>
        [.. settings.Downloads.Distinct(StringComparer.Ordinal).SelectMany(name => All.Where(f => f.Name == name))];
}
