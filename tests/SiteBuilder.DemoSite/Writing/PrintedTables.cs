using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Writing;

/// <summary>表三 and 表四 as a spreadsheet saves the printed table: merged cells are blank.</summary>
internal static class PrintedTables
{
    public static IEnumerable<IReadOnlyList<string>> Requests(FigureSheet sheet)
    {
        yield return ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况", "", "", "", "", "", ""];
        yield return ["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"];
        yield return ["", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""];
        IReadOnlyList<string> above = [];
        foreach (RequestRow row in sheet.Form.Requests)
        {
            string[] figures = [.. Form.RequestColumns.Select(c => sheet.Text($"requests.{row.Key}.{c.Key}"))];
            yield return [.. Enumerable.Range(0, 3).Select(level => LabelAt(row.Path, above, level)), .. figures];
            above = row.Path;
        }
    }

    public static IEnumerable<IReadOnlyList<string>> Disputes(FigureSheet sheet)
    {
        string[] outcomes = [.. Form.DisputeColumns.Select(c => c.Text)];
        string[] blank = ["", "", "", ""];
        yield return ["行政复议", .. blank, "行政诉讼", .. blank, "", .. blank];
        yield return [.. outcomes, "未经复议直接起诉", .. blank, "复议后起诉", .. blank];
        yield return ["", .. blank, .. outcomes, .. outcomes];
        yield return [.. Form.DisputeRows.SelectMany(r => Form.DisputeColumns.Select(c => sheet.Text($"disputes.{r.Key}.{c.Key}")))];
    }

    /// <summary>A label stands in its first row only: the group above covers the rows below.</summary>
    private static string LabelAt(IReadOnlyList<string> path, IReadOnlyList<string> above, int level)
    {
        if (level >= path.Count) return "";
        bool covered = level < path.Count - 1 && above.Count > level && above.Take(level + 1).SequenceEqual(path.Take(level + 1));
        return covered ? "" : path[level];
    }
}
