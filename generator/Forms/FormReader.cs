using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Forms;

/// <summary>Reads a revision of the form from its YAML file, strictly: what a relation or a block names must exist.</summary>
internal static class FormReader
{
    /// <summary>The form, or null where the file cannot be used; what is wrong was added to <paramref name="findings"/>.</summary>
    public static Form? Read(string text, string file, ICollection<Finding> findings)
    {
        int before = findings.Count;
        if (YamlText.Map(text, file, 0, findings) is not { } map) return null;
        var fields = new YamlFields(map, findings);
        string id = fields.Required("id");
        var (firstYear, lastYear) = Years(fields);
        string basis = fields.Required("basis");
        var partMaps = fields.Mappings("parts");
        var parts = partMaps.Select(m => Part(m, findings)).ToList();
        var maps = fields.Mappings("tables");
        var tables = maps.Select(m => Table(m, findings)).OfType<TableDefinition>().ToList();
        var (keyFigures, pictures) = (fields.Mappings("key_figures"), fields.Mappings("pictures"));
        fields.Close();
        RepeatedNames.Report(maps, ["key"], findings);
        RepeatedNames.Report(partMaps, ["number", "title", "table"], findings);
        RepeatedNames.Report(keyFigures, ["name"], findings);
        RepeatedNames.Report(pictures, ["key"], findings);
        if (maps.Count == 0) findings.Add(GK009_BrokenForm.At(map.Place, "没有表（tables）", "there are no tables"));
        if (maps.Count == 0 || tables.Count < maps.Count) return null; // what names a table or its cells cannot be judged
        foreach (string? key in parts.Select(p => p.Table).Where(k => k is not null && tables.All(t => t.Key != k)))
        {
            findings.Add(GK009_BrokenForm.At(map.Place, $"parts 里写的表「{key}」没有定义", $"the table “{key}” named in parts is not defined"));
        }
        var shown = new PictureReader(tables, findings);
        var form = new Form
        {
            Id = id, FirstYear = firstYear, LastYear = lastYear, Basis = basis, Parts = parts, Tables = tables,
            KeyFigures = [.. keyFigures.Select(shown.Measure).OfType<Measure>()], Pictures = [.. pictures.Select(shown.Picture).OfType<Picture>()],
        };
        return findings.Count > before ? null : form;
    }

    private static (int First, int? Last) Years(YamlFields fields)
    {
        int before = fields.Findings.Count;
        int? first = fields.Integer("first_year");
        if (fields.Findings.Count == before && first is null or < 2008 or > 2200) Wrong(fields, "first_year", "应是年份", "must be a year");
        int? last = fields.Integer("last_year");
        if (fields.Findings.Count == before && last < first) Wrong(fields, "last_year", "不能早于 first_year", "must not be before first_year");
        return (first ?? 0, last);
    }

    private static void Wrong(YamlFields fields, string key, string zh, string en) =>
        fields.Findings.Add(GK007_WrongValue.At(fields.Map.Find(key)?.Value.Place ?? fields.Map.Place, key, zh, en));

    private static Part Part(YamlMap map, ICollection<Finding> findings)
    {
        var fields = new YamlFields(map, findings);
        int number = fields.Integer("number") ?? 0;
        string title = fields.Required("title");
        var variants = fields.Texts("variants");
        string? table = fields.Text("table");
        var aspects = fields.Mappings("aspects").Select(m => Aspect(m, findings)).ToList();
        fields.Close();
        return new Part(number, title, variants, table, aspects);
    }

    private static Aspect Aspect(YamlMap map, ICollection<Finding> findings)
    {
        var fields = new YamlFields(map, findings);
        var aspect = new Aspect(fields.Required("name"), fields.Texts("words"));
        fields.Close();
        return aspect;
    }

    private static TableDefinition? Table(YamlMap map, ICollection<Finding> findings)
    {
        int before = findings.Count;
        var fields = new YamlFields(map, findings);
        string key = FormKey.Checked(fields.Required("key"), fields), name = fields.Required("name"), caption = fields.Required("caption"), heading = fields.Required("row_heading");
        var layout = fields.OneOf("layout", ["grid", "wide", "blocks"]) switch { "wide" => TableLayout.Wide, "blocks" => TableLayout.Blocks, _ => TableLayout.Grid };
        string corner = fields.Text("corner") ?? "";
        var rows = new Axis(Headers(fields, "rows", "."));
        var columns = new Axis(Headers(fields, "columns", ""));
        var missing = fields.Texts("missing");
        CheckKeys(rows, columns, map, findings);
        var relations = fields.Mappings("relations").Select(m => RelationReader.Read(m, rows, columns, findings)).OfType<Relation>().ToList();
        var expectations = fields.Mappings("expectations").Select(m => ExpectationReader.Read(m, rows, columns, findings)).OfType<Expectation>().ToList();
        var documents = fields.Texts("documents");
        fields.Close();
        foreach (string unknown in documents.Where(k => columns.IndexOf(k) < 0))
            findings.Add(GK009_BrokenForm.At(map.Place, $"没有「{unknown}」这一列", $"there is no column “{unknown}”"));
        foreach (string cell in missing.Where(cell => rows.IndexOf(Cell(cell).Row) < 0 || columns.IndexOf(Cell(cell).Column) < 0).Select(FormKey.Shown))
            findings.Add(GK009_BrokenForm.At(map.Place, $"missing 里的「{cell}」不是本表的单元格", $"“{cell}” in missing is no cell of this table"));
        return findings.Count > before ? null : new TableDefinition(key, layout, rows, columns, missing.Select(Cell).ToHashSet())
        {
            Name = name, Caption = caption, Corner = corner, RowHeading = heading, Relations = relations,
            Expectations = expectations, DocumentColumns = documents,
        };
    }

    /// <summary>The row and the column of an address: it is divided at its last point.</summary>
    private static (string Row, string Column) Cell(string address) => (address[..Math.Max(address.LastIndexOf('.'), 0)], address[(address.LastIndexOf('.') + 1)..]);

    /// <param name="signs">What may stand in their keys besides letters, digits, _ and -: the address of a cell is divided at its last point, so the key of a column has none.</param>
    private static List<Header> Headers(YamlFields fields, string key, string signs) => [.. fields.Mappings(key).Select(m => Header(m, signs, fields.Findings))];

    private static Header Header(YamlMap map, string signs, ICollection<Finding> findings)
    {
        var fields = new YamlFields(map, findings);
        var header = new Header
        {
            Label = fields.Required("label"),
            Key = FormKey.Checked(fields.Text("key") ?? "", fields, signs),
            ShortName = fields.Text("short"),
            Variants = fields.Texts("variants"),
            Kind = fields.OneOf("kind", ["count", "change", "amount"]) switch { "change" => NumberKind.Change, "amount" => NumberKind.Amount, _ => NumberKind.Count },
            Unit = fields.Text("unit"),
            Computed = fields.Flag("computed"),
            BlockColumns = fields.Texts("columns"),
            Children = Headers(fields, "children", signs),
        };
        fields.Close();
        return header;
    }

    private static void CheckKeys(Axis rows, Axis columns, YamlMap map, ICollection<Finding> findings)
    {
        foreach (var axis in new[] { rows, columns })
        {
            foreach (var leaf in axis.Leaves.Where(l => l.Key.Length == 0))
                findings.Add(GK009_BrokenForm.At(map.Place, $"「{leaf.Label}」没有 key", $"“{leaf.Label}” has no key"));
            foreach (var twice in axis.Leaves.GroupBy(l => l.Key).Where(g => g.Count() > 1))
                findings.Add(GK009_BrokenForm.At(map.Place, $"key「{twice.Key}」用了两次", $"the key “{twice.Key}” is used twice"));
        }
        foreach (string key in rows.Roots.SelectMany(r => r.BlockColumns).Where(k => columns.IndexOf(k) < 0))
            findings.Add(GK009_BrokenForm.At(map.Place, $"没有「{key}」这一列", $"there is no column “{key}”"));
    }
}
