using SiteBuilder.Content;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Gate;

/// <summary>Holds the figures of each report against those that the public reads, cell by cell.</summary>
/// <param name="disk">The target.</param>
/// <param name="standing">The release that stands there.</param>
/// <param name="published">Its manifest.</param>
internal sealed class FigureChanges(ITargetDisk disk, StandingRelease standing, Manifest published)
{
    /// <summary>Every figure of a report that was changed and has no correction.</summary>
    public IEnumerable<Finding> In(Report report, Manifest next)
    {
        var json = new Route(report.Folder + "/data.json");
        var file = published.Files.ContainsKey(json) ? json : report.Route;
        if (!published.Files.TryGetValue(file, out string? hash) || next.Files.GetValueOrDefault(file) == hash) return [];
        if (disk.Read($"{standing.Folder}/{file}") is not { } bytes || Manifest.HashOf(bytes) != hash) return [GK292_PublishedFiguresUnreadable.At(report.Folder)];
        var figures = file == json ? PublishedFigures.OfJson(bytes) : PublishedFigures.OfPage(bytes);
        return figures is null ? [GK292_PublishedFiguresUnreadable.At(report.Folder)] : Changed(report, figures);
    }

    private static IEnumerable<Finding> Changed(Report report, IReadOnlyDictionary<string, decimal?> figures)
    {
        foreach (var (address, before) in figures)
        {
            if (CellAddress.Find(report, address) is not { } cell || cell.Figure == before) continue;
            bool isDerived = cell.Table?.State(cell.Cell) == CellState.Derived;
            if (!isDerived && !IsCorrected(report, address, before, cell.Figure)) yield return GK290_FigureChangedAfterPublication.At(report, cell, before);
        }
    }

    /// <summary>True where the corrections of the cell, one after the other, lead from the old figure to the new one.</summary>
    private static bool IsCorrected(Report report, string address, decimal? before, decimal? now)
    {
        var at = before;
        foreach (var correction in report.Matter.Corrections.Where(c => c.Cell == address).OrderBy(c => c.Date))
        {
            if (correction.From != at) continue;
            at = correction.To;
            if (at == now) return true;
        }
        return false;
    }
}
