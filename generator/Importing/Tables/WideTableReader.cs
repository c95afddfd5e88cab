using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>Reads the printed 表四: one row of figures under a header that names groups and results.</summary>
internal static class WideTableReader
{
    public static TableReading Read(IEnumerable<Grid> grids, TableLabels labels)
    {
        var definition = labels.Definition;
        var reading = new TableReading(definition);
        var scheme = new WideScheme(definition, labels.Rows, labels.Columns);
        ColumnHeading? heading = null;
        CellReading?[]? found = null;
        foreach (var row in Rows(grids, labels, scheme, h => heading = h ?? heading))
        {
            var values = row.Cells.SkipWhile(c => !c.IsBlank && IsWords(c.Text)).ToList();
            if (values.All(v => v.IsBlank) && found is not null) continue;
            if (heading is null || RowAligner.Align(values, heading) is not { } aligned)
            {
                if (values.Any(v => !v.IsBlank)) Loosen(reading, row, values, heading);
                continue;
            }
            var cells = new CellReading?[scheme.Count];
            for (int i = 0; i < aligned.Count; i++)
            {
                if (heading.Columns[i].Leaf is >= 0 and var at) cells[at] = new CellReading(SourceFigure.Read(aligned[i].Text, NumberKind.Count, false), aligned[i].Text, row.Place);
            }
            if (found is null) found = cells;
            else GridTableReader.Merge(found, cells);
        }
        if (heading?.Remark is { } remark) reading.Remarks.Add(remark);
        if (found is null) return reading;
        Judge(found, definition.Columns.Leaves.Count);
        foreach (int cell in definition.Cells) reading[cell] = found[cell];
        return reading;
    }

    /// <summary>The rows under the headers, each header told as it is met.</summary>
    private static IEnumerable<GridRow> Rows(IEnumerable<Grid> grids, TableLabels labels, WideScheme scheme, Action<ColumnHeading?> met)
    {
        foreach (var grid in grids)
        {
            var header = new List<GridRow>();
            foreach (var row in grid.Rows.Where(r => !r.IsBlank || header.Count > 0))
            {
                bool figures = row.Cells.Any(c => SourceFigure.Read(c.Text, NumberKind.Count, false) is { State: CellState.Typed } or { Candidate: not null });
                if (!figures && row.Cells.Any(c => labels.Columns.Leaf(c.Text) is not null || labels.Rows.Find(c.Text) is not null)) header.Add(row);
                else if (header.Count > 0 && !(row.Cells.Where(c => !c.IsBlank).ToList() is [var mark] && PageMark.Is(mark.Text)))
                {
                    if (!figures && row.Cells.Any(c => !c.IsBlank && IsWords(c.Text)))
                    {
                        header.Add(row); // a fragment of a broken label
                        continue;
                    }
                    met(HeadingReader.Read(header, scheme));
                    yield return row;
                }
            }
        }
    }

    /// <summary>The groups are judged side by side; a blank at the very end leaves standing only what adds up.</summary>
    private static void Judge(CellReading?[] found, int results)
    {
        var groups = found.Chunk(results).ToList();
        BlankJudge.Judge(groups);
        BlankJudge.JudgeSeams(groups);
        if (groups[^1][^1]?.State == CellState.Blank && groups.Any(g => g[^1]?.State != CellState.Blank)) BlankJudge.JudgeMoved(groups);
        groups.SelectMany(g => g).ToArray().CopyTo(found, 0);
    }

    private static void Loosen(TableReading reading, GridRow row, List<GridCell> values, ColumnHeading? heading)
    {
        var reason = heading is null ? new Text("表头不全，不能确定各数在哪一列", "the header is incomplete; which column a figure belongs to is uncertain") : RowAligner.Trouble(values, heading);
        reading.Loose.Add(new LooseRow(-1, [.. values.Where(v => !v.IsBlank).Select(v => new CellReading(SourceFigure.Read(v.Text, NumberKind.Count, false), v.Text, row.Place))], reason));
    }

    private static bool IsWords(string text) => text.Any(c => c >= '\u4E00') && SourceFigure.Read(text, NumberKind.Count, false).Reason is not null;
}
