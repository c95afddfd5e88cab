using SiteBuilder.Mutation.Slips;
using SiteBuilder.Sites;

namespace SiteBuilder.Mutation.Measuring;

/// <summary>The reports of a site with every total typed.</summary>
internal sealed class TypedReports
{
    private readonly Dictionary<string, byte[]> typedFiles = new(StringComparer.Ordinal);

    /// <param name="content">The content folder; it is only read.</param>
    /// <param name="every">Every how manieth report is taken.</param>
    public TypedReports(string content, int every = 1)
    {
        var site = Pipeline.Check(new Workspace(content, "themes", "output", Season)).Site;
        var tables = new List<(Report, TypedTable)>();
        foreach (var (report, i) in site.Reports.Select((report, i) => (report, i)))
        {
            foreach (var table in report.Tables.Values)
            {
                var typed = TypedTable.Of(table, File.ReadAllBytes(Path.Combine(content, table.File)));
                typedFiles.Add(table.File, System.Text.Encoding.UTF8.GetBytes(typed.Text([])));
                if (i % every == 0) tables.Add((report, typed));
            }
        }
        Count = (site.Reports.Count + every - 1) / every;
        Tables = tables;
    }

    /// <summary>All have published, and nothing is late.</summary>
    public static DateTime Season { get; } = new(2026, 3, 31, 9, 0, 0);

    public int Count { get; }

    public IReadOnlyList<(Report Report, TypedTable Table)> Tables { get; }

    /// <summary>The files of all tables with their totals typed.</summary>
    public IReadOnlyDictionary<string, byte[]> TypedFiles => typedFiles;
}
