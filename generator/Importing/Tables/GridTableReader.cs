using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>Reads a table whose rows go down and whose columns stand in its header: 表三, and 表四 in the shape of the CSV file.</summary>
internal static class GridTableReader
{
    public static TableReading Read(IEnumerable<Grid> grids, TableLabels labels)
    {
        var reading = new TableReading(labels.Definition);
        var table = GridRows.Of(grids, labels, new GridScheme(labels.Columns));
        RowLabels.Settle(table.Rows, labels.Rows, reading.Remarks);
        foreach (var remark in table.Headings.Select(h => h.Remark).OfType<Text>()) reading.Remarks.Add(remark);
        var found = new Dictionary<int, CellReading?[]>();
        var ends = new List<(int Leaf, bool IsBlank)>(); // rows whose last printed column is not the total: whether they end in a blank
        foreach (var row in table.Rows)
        {
            if (row.Match is { } match)
            {
                Take(row, match.Header, reading, found);
                if (row.Heading is { } h && h.Columns[^1].Leaf != labels.Definition.Columns.Leaves.Count - 1) ends.Add((match.Header.FirstLeaf, !row.Values.Any(v => !v.IsBlank && v.End > h.Columns[^1].From)));
            }
            else if (row is { HasFigures: true, Labels.Count: > 0 } && row.Values.Any(v => CellOf(v, labels.Definition, 0).State == CellState.Typed))
                reading.Extra.Add(Stray(row));
        }
        BlankJudge.Judge([.. found.OrderBy(r => r.Key).Select(r => r.Value)]);
        if (ends.Any(e => !e.IsBlank)) BlankJudge.JudgeEnds([.. ends.Where(e => e.IsBlank && found.ContainsKey(e.Leaf)).Select(e => found[e.Leaf])]); // slid out of it perhaps
        foreach (var (leaf, cells) in found)
        {
            for (int c = 0; c < cells.Length; c++) reading[labels.Definition.IndexOf(leaf, c)] ??= cells[c];
        }
        return reading;
    }

    private static void Take(LabelledRow row, Header header, TableReading reading, Dictionary<int, CellReading?[]> found)
    {
        int leaf = header.FirstLeaf;
        var definition = reading.Definition;
        if (!row.HasFigures && (found.ContainsKey(leaf) || row.Values.Count < definition.Columns.Leaves.Count)) return; // a label alone
        if (row.IsGlued || row.Heading is null || RowAligner.Align(row.Values, row.Heading) is not { } aligned)
        {
            var reason = row.IsGlued ? new Text("数字和行名连在一起，分不开", "figures ran into the label of the row")
                : row.Heading is null ? new Text("表头不全，不能确定各数在哪一列", "the header is incomplete; which column a figure belongs to is uncertain")
                : RowAligner.Trouble(row.Values, row.Heading);
            reading.Loose.Add(new LooseRow(leaf, [.. row.Values.Where(v => !v.IsBlank).Select(v => Reading(v, definition, leaf, row))], reason));
            return;
        }
        var cells = new CellReading?[definition.Columns.Leaves.Count];
        for (int i = 0; i < aligned.Count; i++)
        {
            if (row.Heading.Columns[i].Leaf is >= 0 and var column) cells[column] = Reading(aligned[i], definition, leaf, row);
        }
        if (!found.TryGetValue(leaf, out var before)) found[leaf] = cells;
        else Merge(before, cells);
    }

    /// <summary>A row that stands twice says one thing, or where the two differ nothing.</summary>
    public static void Merge(CellReading?[] first, CellReading?[] second)
    {
        for (int c = 0; c < first.Length; c++)
        {
            if (second[c] is not { } other || other.State == CellState.Blank) continue;
            if (first[c] is not { } one || one.State == CellState.Blank) first[c] = other;
            else if (one.Value != other.Value)
                first[c] = one with { Doubt = new($"这一格在原文中出现两次，一处为“{PrintedText.Of(one.Source)}”，{other.Place.Zh}为“{PrintedText.Of(other.Source)}”", $"the cell stands twice in the source: “{PrintedText.Of(one.Source)}”, and “{PrintedText.Of(other.Source)}” in {other.Place.En}") };
        }
    }

    private static CellReading Reading(GridCell cell, TableDefinition definition, int leaf, LabelledRow row)
    {
        var figure = SourceFigure.Read(cell.Text, definition.KindOf(definition.IndexOf(leaf, 0)), mayNotApply: false);
        bool merged = cell.RowSpan > 1 && figure.State == CellState.Typed;
        return new CellReading(figure, cell.Text, row.Row.Place)
        {
            Doubt = merged ? new Text("这一格与下面的格合并，不能确定属于哪一行", "the cell is merged with the one below it; which row it belongs to is uncertain") : null,
        };
    }

    private static SourceFigure CellOf(GridCell cell, TableDefinition definition, int leaf) =>
        SourceFigure.Read(cell.Text, definition.KindOf(definition.IndexOf(leaf, 0)), mayNotApply: false);

    public static Text Stray(LabelledRow row)
    {
        string label = RowLabels.Shown(row.Label), figures = string.Join('、', row.Values.Where(v => !v.IsBlank).Select(v => RowLabels.Shown(v.Text)));
        return row.Row.Place.With($"“{label}”不是格式规定的行，其中的数（{figures}）没有读入", $": “{label}” is no row of the form; its figures ({figures}) were not taken");
    }
}
