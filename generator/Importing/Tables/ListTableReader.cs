using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Tables;

/// <summary>Reads 表二 in the shape of <c>proactive.csv</c>: one line a figure, with its row, its column and its number.</summary>
internal static class ListTableReader
{
    private static readonly string[] Indicator = ["指标", "indicator", "column"], Number = ["数值", "value"];

    /// <summary>Where the columns of the list are; null where the row is no header of such a list.</summary>
    public static (int Item, int Indicator, int Value)? Header(GridRow row)
    {
        int indicator = PositionOf(row, Indicator), value = PositionOf(row, Number);
        if (indicator < 0 || value < 0) return null;
        int item = Enumerable.Range(0, 3).First(i => i != indicator && i != value);
        return (item, indicator, value);
    }

    public static TableReading Read(IEnumerable<Grid> grids, TableLabels labels)
    {
        var definition = labels.Definition;
        var reading = new TableReading(definition);
        foreach (var grid in grids)
        {
            (int Item, int Indicator, int Value)? list = null;
            foreach (var row in grid.Rows.Where(r => !r.IsBlank))
            {
                if (Header(row) is { } header) list = header;
                else if (list is { } at) Take(row, at, labels, reading);
            }
        }
        return reading;
    }

    private static int PositionOf(GridRow row, string[] names) => row.Cells.FirstOrDefault(c => names.Contains(Label.Compact(c.Text)))?.Column ?? -1;

    private static void Take(GridRow row, (int Item, int Indicator, int Value) at, TableLabels labels, TableReading reading)
    {
        string item = row.At(at.Item)?.Text ?? "", indicator = row.At(at.Indicator)?.Text ?? "", value = row.At(at.Value)?.Text ?? "";
        var rows = labels.Definition.Rows.Find(item);
        var leaf = rows.Count == 1 ? rows[0] : labels.Rows.Leaf(item)?.Header;
        var columns = labels.Definition.Columns.Find(indicator);
        var column = columns.Count == 1 ? columns[0] : labels.Columns.Leaf(indicator)?.Header;
        int cell = leaf is null || column is null ? -1 : labels.Definition.IndexOf(leaf.FirstLeaf, column.FirstLeaf);
        if (cell < 0 || !labels.Definition.Exists(cell))
        {
            if (value.Trim().Length > 0) reading.Extra.Add(row.Place.With($"“{PrintedText.Of(item)}”“{PrintedText.Of(indicator)}”不是格式规定的格，其中的数（{PrintedText.Of(value)}）没有读入", $": “{PrintedText.Of(item)}” “{PrintedText.Of(indicator)}” is no cell of the form; its figure ({PrintedText.Of(value)}) was not taken"));
            return;
        }
        var read = new CellReading(SourceFigure.Read(value, labels.Definition.KindOf(cell), mayNotApply: true), value, row.Place);
        CellReading?[] first = [reading[cell] ?? read];
        GridTableReader.Merge(first, [read]);
        reading[cell] = first[0];
    }
}
