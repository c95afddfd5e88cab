using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Forms;

/// <summary>Reads what pages show of a form beyond its tables: the key figures and the pictures, each a list of names with cells of the tables above.</summary>
internal sealed class PictureReader(IReadOnlyList<TableDefinition> tables, ICollection<Finding> findings)
{
    /// <summary>More series cannot be told apart in black and white.</summary>
    private const int MostSeries = 8;

    public Picture? Picture(YamlMap map)
    {
        int before = findings.Count;
        var fields = new YamlFields(map, findings);
        var kind = fields.OneOf("kind", ["trend", "composition", "share"]) switch { "trend" => PictureKind.Trend, "share" => PictureKind.Share, _ => PictureKind.Composition };
        string key = FormKey.Checked(fields.Required("key"), fields), title = fields.Required("title");
        var maps = fields.Mappings("series");
        var series = maps.Select(Measure).OfType<Measure>().ToList();
        fields.Close();
        RepeatedNames.Report(maps, ["name"], findings);
        if (findings.Count > before) return null;
        if (series.Count is 0 or > MostSeries) Add(map, $"图表「{title}」应有 1 到 {MostSeries} 个系列", $"the picture “{title}” must have 1 to {MostSeries} series");
        foreach (var one in series.Where(s => (s.Whole.Count > 0) != (kind == PictureKind.Share)))
            Add(map, $"图表「{title}」的「{one.Name}」：只有 share 图要写 of", $"“{one.Name}” of the picture “{title}”: only a share needs “of”");
        foreach (var one in series.Where(s => s.Unit != series[0].Unit))
            Add(map, $"图表「{title}」的「{one.Name}」单位与其他系列不同", $"“{one.Name}” of the picture “{title}” has another unit than the others");
        foreach (var one in series.Where(s => s.Cells.Any(c => c.Table.KindOf(c.Cell) == NumberKind.Change)))
            Add(map, $"图表「{title}」的「{one.Name}」是增减数，不能作图", $"“{one.Name}” of the picture “{title}” is a change, which cannot be drawn");
        return findings.Count > before ? null : new Picture(kind, key, title, series);
    }

    public Measure? Measure(YamlMap map)
    {
        int before = findings.Count;
        var fields = new YamlFields(map, findings);
        string name = fields.Required("name");
        var cells = Cells(map, fields.Texts("cells"));
        var whole = Cells(map, fields.Texts("of"));
        bool headline = fields.Flag("headline");
        fields.Close();
        if (cells.Count == 0 && findings.Count == before) findings.Add(GK008_KeyMissing.At(map.Place, "cells"));
        if (findings.Count > before) return null;
        var (table, cell) = cells[0];
        string unit = whole.Count > 0 ? Forms.Measure.Percent : table.ColumnHeader(cell).Unit ?? table.RowHeader(cell).Unit ?? "";
        return new Measure(name, unit, cells, whole) { IsHeadline = headline };
    }

    /// <summary>The cells of addresses <c>table.row.column</c>; an address that the form lacks is reported.</summary>
    private List<MeasuredCell> Cells(YamlMap map, IReadOnlyList<string> addresses)
    {
        var cells = new List<MeasuredCell>();
        foreach (string address in addresses)
        {
            int dot = address.IndexOf('.');
            var table = dot < 0 ? null : tables.FirstOrDefault(t => t.Key == address[..dot]);
            int cell = table?.Parse(address[(dot + 1)..]) ?? -1;
            if (cell >= 0) cells.Add(new MeasuredCell(table!, cell));
            else Unknown(map, address);
        }
        return cells;
    }

    private void Unknown(YamlMap map, string address)
    {
        var hint = Nearest.Suggestion(address, tables.SelectMany(t => t.Cells.Select(t.Address)));
        Add(map, $"没有「{address}」这个单元格。{hint.Zh}".TrimEnd('。'), $"there is no cell “{address}”.{hint.En}".TrimEnd('.'));
    }

    private void Add(YamlMap map, string zh, string en) => findings.Add(GK009_BrokenForm.At(map.Place, zh, en));
}
