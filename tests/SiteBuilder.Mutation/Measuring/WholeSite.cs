using System.Text;
using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;
using SiteBuilder.Mutation.Slips;
using SiteBuilder.Sites;

namespace SiteBuilder.Mutation.Measuring;

/// <summary>A copy of a site in a temporary folder, every total typed; for a moment one table is changed, and the whole site is checked.</summary>
internal sealed class WholeSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitebuilder-mutation-").FullName;
    private readonly CheckedSite clean;
    private readonly HashSet<(string Code, string File, string Message)> known;

    public WholeSite(string content, TypedReports reports)
    {
        foreach (string file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            string path = Path.Combine(folder, Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
        foreach (var (path, bytes) in reports.TypedFiles) File.WriteAllBytes(Path.Combine(folder, path), bytes);
        clean = Pipeline.Check(Workspace);
        known = [.. clean.Findings.Select(Same)];
    }

    /// <summary>Errors that the site has though nothing was changed.</summary>
    public IEnumerable<Finding> Errors => clean.Findings.Where(f => f.Severity == Severity.Error);

    /// <summary>What is said beside what was said before.</summary>
    public Verdict Judge(Report report, TypedTable table, Slip slip)
    {
        string path = Path.Combine(folder, table.File);
        try
        {
            File.WriteAllText(path, table.Text(slip.Changes), new UTF8Encoding(false));
            var added = Pipeline.Check(clean.Site.Content.Tree.Again([path]), Workspace, Audience.Public, clean).Findings.Where(f => !known.Contains(Same(f))).ToList();
            var errors = added.Where(f => f.Severity == Severity.Error).ToList();
            var changed = slip.Changes.Select(c => report.Address(table.Table, c.Cell)).ToHashSet(StringComparer.Ordinal);
            if (errors.Count == 0) return added.Any(f => f.Cells.Any(changed.Contains)) ? Verdict.Warned : Verdict.Missed;
            if (slip.IsSingle && errors.Any(f => f.Cells.Count > 0 && changed.Contains(f.Cells[0]) && f.Expected == table.Table[slip.Changes[0].Cell])) return Verdict.Exact;
            return changed.IsSubsetOf(errors.SelectMany(f => f.Cells)) ? Verdict.Group : Verdict.Elsewhere;
        }
        finally
        {
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(table.Text([])));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Workspace Workspace => new(folder, "themes", "output", TypedReports.Season);

    private static (string, string, string) Same(Finding finding) => (finding.Rule.Code, finding.Place.File, finding.Message.Zh);
}
