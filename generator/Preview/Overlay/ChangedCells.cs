using System.Text.Json;
using SiteBuilder.Comparing;
using SiteBuilder.Comparing.Formats;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Preview.Overlay;

/// <summary>Which figures of a report are other than what was last published, as JSON: the page that 待发布变更 links to marks them.</summary>
internal static class ChangedCells
{
    /// <param name="snapshot">The state that is shown.</param>
    /// <param name="folder"><c>reports/agency/year</c>.</param>
    /// <param name="stop">The reader went away.</param>
    public static ReadOnlyMemory<byte> Of(Snapshot snapshot, string folder, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("cells");
            foreach (var cell in Cells(snapshot, folder, stop))
            {
                json.WriteStartObject();
                json.WriteString("cell", cell.Cell);
                json.WriteString("says", $"原值 {DifferenceWords.Figure(cell.Before).Zh}，新值 {DifferenceWords.Figure(cell.After).Zh}{(cell.Step is null ? "" : $"，差 {DifferenceWords.Step(cell)}")}");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static IReadOnlyList<CellDifference> Cells(Snapshot snapshot, string folder, CancellationToken stop)
    {
        string data = folder + "/data.json";
        try
        {
            using var published = Baseline.Find(null, snapshot.Workspace, snapshot.Site.Settings, stop);
            return published.Read(data) is { } old && StoredReport.Parse(old) is { } before && snapshot.Find(data) is { } file && StoredReport.Parse(file.Make().Bytes) is { } now
                ? ReportComparison.Of(folder, before, now, snapshot.Site.Forms).Cells
                : [];
        }
        catch (UserException)
        {
            return []; // nothing was built or published yet
        }
    }
}
