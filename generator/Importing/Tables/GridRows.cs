using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// The rows of a statutory table out of all the tables of the source in which it stands: each under the header that was
/// printed last. A table that goes on without a header (on the next page) goes on under the same one.
/// </summary>
internal sealed class GridRows(TableLabels labels, IHeadingScheme scheme)
{
    private readonly List<LabelledRow> rows = [];
    private ColumnHeading? heading;

    /// <summary>The headers that were read.</summary>
    public List<ColumnHeading> Headings { get; } = [];

    public static GridRows Of(IEnumerable<Grid> grids, TableLabels labels, IHeadingScheme scheme)
    {
        var found = new GridRows(labels, scheme);
        int width = 0;
        foreach (var grid in grids)
        {
            if ((grid.Width != width || grid.IsLoose) && found.heading is { } old) found.heading = old with { IsPositional = false };
            width = grid.Width;
            found.Add(grid);
        }
        return found;
    }

    public IReadOnlyList<LabelledRow> Rows => rows;

    private void Add(Grid grid)
    {
        for (int i = 0; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            if (row.IsBlank || row.Cells.Where(c => !c.IsBlank).ToList() is [var lone] && PageMark.Is(lone.Text)) continue;
            if (!labels.IsHeader(row))
            {
                rows.Add(LabelledRow.Of(row, labels.Rows, heading));
                continue;
            }
            int end = i + 1;
            while (end < grid.Rows.Count && !IsBody(grid.Rows[end])) end++;
            var header = grid.Rows.Skip(i).Take(end - i).Where(r => r.Cells.Where(c => !c.IsBlank).ToList() is not [var mark] || !PageMark.Is(mark.Text)).ToList();
            Take(HeadingReader.Read(header, scheme), grid.IsLoose);
            i = end - 1;
        }
    }

    /// <summary>A header that is repeated in part does not take the place of a better one.</summary>
    private void Take(ColumnHeading? read, bool isLoose)
    {
        if (read is null || heading is not null && read.Known < heading.Known) return;
        heading = isLoose ? read with { IsPositional = false } : read;
        Headings.Add(read);
    }

    private bool IsBody(GridRow row)
    {
        if (labels.IsHeader(row)) return false;
        if (labels.IsLabelled(row)) return true;
        var cut = LabelledRow.Of(row, labels.Rows, null);
        return cut.HasFigures && (cut.Labels.Count > 0 || cut.Values.Count > 1);
    }
}
