using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Writing;

/// <summary>The shapes in which the contract lets an editor lay out the three tables.</summary>
internal enum Shape
{
    FullPath,
    Leaf,
    Printed,
    Keys,
    Reordered,
}

/// <summary>Writes proactive.csv, requests.csv and disputes.csv of one report.</summary>
internal static class TableFiles
{
    public static void Write(ReportFigures report, ContentFiles folder)
    {
        Shape shape = ShapeOf(report);
        Saved saved = SavedAs(report);
        string path = $"reports/{report.Agency.Slug}/{report.Year}";
        folder.Write($"{path}/proactive.csv", Csv.Bytes(Proactive(report.Sheet, shape), saved));
        folder.Write($"{path}/requests.csv", Csv.Bytes(Requests(report.Sheet, shape), saved));
        folder.Write($"{path}/disputes.csv", Csv.Bytes(Disputes(report.Sheet, shape), saved));
    }

    private static Shape ShapeOf(ReportFigures report) => (report.Agency.Slug, report.Year) switch
    {
        ("fagaiju", 2023) or ("minzhengju", 2022) => Shape.Reordered,
        ("shijianju", 2021) or ("mingdejiedao", 2020) => Shape.Printed,
        ("zhujianju", 2022) or ("weijianju", 2020) => Shape.Keys,
        (_, int year) => (report.Agency.Order + year) % 4 == 0 ? Shape.Printed : (report.Agency.Order + year) % 2 == 0 ? Shape.Leaf : Shape.FullPath,
    };

    private static Saved SavedAs(ReportFigures report) => (report.Agency.Slug, report.Year) switch
    {
        ("shijianju", 2021) or ("mingdejiedao", 2020) => Saved.AsGb18030,
        ("jiaoyuju", 2023) => Saved.AsGb18030FullWidth,
        ("zhujianju", 2022) or ("weijianju", 2020) => Saved.ByTextEditor,
        _ => Saved.AsUtf8,
    };

    private static IEnumerable<IReadOnlyList<string>> Proactive(FigureSheet sheet, Shape shape)
    {
        IEnumerable<ProactiveCell> cells = shape == Shape.Reordered ? sheet.Form.Proactive.Reverse() : sheet.Form.Proactive;
        return
        [
            ["信息内容", "指标", "数值"],
            .. cells.Select(c => shape == Shape.Keys
                ? new[] { c.Row, c.Column, sheet.Text(c.Address) }
                : [c.RowLabel, c.ColumnLabel, sheet.Text(c.Address)]),
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> Requests(FigureSheet sheet, Shape shape)
    {
        if (shape == Shape.Printed) return PrintedTables.Requests(sheet);
        IReadOnlyList<Label> columns = shape == Shape.Reordered ? [Form.RequestColumns[^1], .. Form.Applicants] : Form.RequestColumns;
        IEnumerable<RequestRow> rows = shape == Shape.Reordered ? sheet.Form.Requests.Reverse() : sheet.Form.Requests;
        return
        [
            ["项目", .. columns.Select(c => Name(c, shape))],
            .. rows.Select(r => (IReadOnlyList<string>)[Name(r, shape), .. columns.Select(c => sheet.Text($"requests.{r.Key}.{c.Key}"))]),
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> Disputes(FigureSheet sheet, Shape shape)
    {
        if (shape == Shape.Printed) return PrintedTables.Disputes(sheet);
        IEnumerable<Label> rows = shape == Shape.Reordered ? Form.DisputeRows.Reverse() : Form.DisputeRows;
        return
        [
            ["类别", .. Form.DisputeColumns.Select(c => Name(c, shape))],
            .. rows.Select(r => (IReadOnlyList<string>)[Name(r, shape), .. Form.DisputeColumns.Select(c => sheet.Text($"disputes.{r.Key}.{c.Key}"))]),
        ];
    }

    private static string Name(Label label, Shape shape) => shape == Shape.Keys ? label.Key : label.Text;

    /// <summary>The leaf 3.其他 says too little to stand alone.</summary>
    private static string Name(RequestRow row, Shape shape) => shape switch
    {
        Shape.Keys => row.Key,
        Shape.FullPath => row.FullPath,
        _ => row.Leaf == "3.其他" ? row.FullPath : row.Leaf,
    };
}
