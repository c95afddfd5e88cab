using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// Reads 表二: blocks under captions, each with a header of its own. Which column a figure belongs to is what the header of its
/// block says; captions and titles are not needed.
/// </summary>
internal sealed class BlocksTableReader(TableLabels labels)
{
    private readonly TableDefinition definition = labels.Definition;
    private readonly TableReading reading = new(labels.Definition);
    private readonly Dictionary<int, CellReading?[]> found = [];
    private readonly HashSet<IReadOnlyList<GridCell>> cut = []; // headers over a row with more figures than they have columns
    private IReadOnlyList<GridCell> header = [];
    private bool isFlat, isLoose;

    public static TableReading Read(IEnumerable<Grid> grids, TableLabels labels)
    {
        var reader = new BlocksTableReader(labels);
        var rows = new List<(LabelledRow Row, IReadOnlyList<GridCell> Header)>();
        var all = grids.ToList();
        reader.isFlat = all.All(g => g.IsFlat);
        reader.isLoose = all.All(g => g.IsLoose);
        foreach (var row in all.SelectMany(g => g.Rows).Where(r => !r.IsBlank))
        {
            if (labels.IsHeader(row)) reader.header = reader.HeaderOf(row);
            else if (!(row.Cells.Where(c => !c.IsBlank).ToList() is [var mark] && PageMark.Is(mark.Text))) rows.Add((LabelledRow.Of(row, labels.Rows, null), reader.header));
        }
        RowLabels.Settle([.. rows.Select(r => r.Row)], labels.Rows, reader.reading.Remarks);
        if (reader.isFlat) reader.cut.UnionWith(rows.Where(r => r.Row.Values.Count(v => !v.IsBlank) > r.Header.Count).Select(r => r.Header));
        foreach (var (row, heading) in rows) reader.Take(row, heading);
        reader.Finish();
        return reader.reading;
    }

    /// <summary>The cells behind 信息内容; where that is lost, all but captions.</summary>
    private IReadOnlyList<GridCell> HeaderOf(GridRow row)
    {
        int corner = row.Cells.ToList().FindLastIndex(c => Label.Compact(c.Text) == Label.Compact(definition.Corner));
        return [.. row.Cells.Skip(corner + 1).SkipWhile(c => c.IsBlank).Where(c => !IsCorner(c.Text))];
    }

    /// <summary>信息内容, or the caption of a block that stands beside its header.</summary>
    private bool IsCorner(string text) => Label.Compact(text) == Label.Compact(definition.Corner) || labels.Rows.Find(text) is { Header.IsLeaf: false };

    private void Take(LabelledRow row, IReadOnlyList<GridCell> heading)
    {
        if (row.Match is not { } match)
        {
            if (row is { HasFigures: true, Labels.Count: > 0 } && row.Values.Any(v => SourceFigure.Read(v.Text, NumberKind.Amount, true).IsRead)) reading.Extra.Add(GridTableReader.Stray(row));
            return;
        }
        if (row.Values.Count == 0) return;
        int leaf = match.Header.FirstLeaf;
        var own = Enumerable.Range(0, definition.Columns.Leaves.Count).Where(c => definition.Exists(definition.IndexOf(leaf, c))).ToList();
        var columns = BlockHeading.Read(heading, own, labels.Columns);
        bool isCut = cut.Contains(heading) || isLoose && columns?.Count < own.Count; // in running text nothing shows which figure is missing too
        if (row.IsGlued || columns is null || isCut || columns.Cells(row.Values) is not { } aligned)
        {
            var reason = row.IsGlued ? new Text("数字和行名连在一起，分不开", "figures ran into the label of the row")
                : columns is null ? new Text("上面的表头不是这一行的", "the header above does not belong to this row")
                : isCut ? new Text("上面的表头缺了列", "the header above lacks a column")
                : new Text($"这一行有 {row.Values.Count(v => !v.IsBlank)} 个数、表头有 {columns.Count} 列，对不上", $"the row has {row.Values.Count(v => !v.IsBlank)} figures and the header {columns.Count} columns");
            reading.Loose.Add(new LooseRow(leaf, [.. row.Values.Where(v => !v.IsBlank).Select(v => Reading(v, NumberKind.Amount, row))], reason));
            return;
        }
        if (columns.IsInferred) reading.Remarks.Add(row.Row.Place.With("上面的表头有残缺，按各列次序认定", ": the header above is damaged; its columns follow from their order"));
        var cells = new CellReading?[own.Count];
        foreach (var (column, cell) in aligned)
        {
            cells[own.IndexOf(column)] = Reading(cell, definition.KindOf(definition.IndexOf(leaf, column)), row);
        }
        if (cells.Length > 1) BlankJudge.JudgeWithoutTotal(cells, isFlat);
        if (!found.TryGetValue(leaf, out var before)) found[leaf] = cells;
        else GridTableReader.Merge(before, cells);
    }

    private void Finish()
    {
        foreach (var (leaf, cells) in found)
        {
            int next = 0;
            foreach (int cell in definition.Cells.Where(c => definition.RowOf(c) == leaf)) reading[cell] = cells[next++];
        }
    }

    private static CellReading Reading(GridCell cell, NumberKind kind, LabelledRow row) => new(SourceFigure.Read(cell.Text, kind, mayNotApply: true), cell.Text, row.Row.Place);
}
