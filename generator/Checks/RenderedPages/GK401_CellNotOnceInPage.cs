using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>A statutory figure that is missing from the finished page of its report, stands there twice, or reads differently.</summary>
internal static class GK401_CellNotOnceInPage
{
    private const int Shown = 3;

    public static readonly Rule Rule = new("GK401", Severity.Error,
        new("页面中的统计表不完整", "A table in a page is not complete"),
        new("生成的报告页面中，统计表的每个数字都必须恰好出现一次，并与所填数据一致；主题改动可能漏掉、重复或改变数字。",
            "In the page of a report each statutory figure must stand exactly once and as it was filled in; a changed theme may lose, repeat or alter figures."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附统一格式", "The uniform forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new("themes/portal/parts/table.html", "<p>统计表从略。</p>\n", ""));

    public static IEnumerable<Finding> Run(Report report, ReadOnlySpan<byte> page) =>
        IsComplete(report, page) ? [] : Weigh(report, Count(page));

    /// <summary>A theme prints the tables in their own order as a rule; then nothing needs to be remembered.</summary>
    private static bool IsComplete(Report report, ReadOnlySpan<byte> page)
    {
        var cells = new PageCells(page);
        foreach (var table in report.Form.Tables)
        {
            if (!report.Tables.TryGetValue(table.Key, out var figures)) continue;
            foreach (int cell in table.Cells)
            {
                if (!cells.Next() || !cells.Address.SequenceEqual(table.AddressBytes(cell)) || !Equal(cells.Content, PrintedFigure.Of(figures, cell))) return false;
            }
        }
        return !cells.Next();
    }

    private static Dictionary<string, List<string>> Count(ReadOnlySpan<byte> page)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var cells = new PageCells(page);
        while (cells.Next())
        {
            var (address, content) = cells.AsText();
            if (!found.TryGetValue(address, out var contents)) found.Add(address, contents = []);
            contents.Add(content);
        }
        return found;
    }

    private static IEnumerable<Finding> Weigh(Report report, Dictionary<string, List<string>> found)
    {
        var wrong = new List<(FilledTable Figures, int Cell)>();
        foreach (var (figures, cell) in Expected(report))
        {
            bool once = found.Remove(figures.Definition.Address(cell), out var contents) && contents!.Count == 1;
            if (!once || contents![0] != PrintedFigure.Of(figures, cell)) wrong.Add((figures, cell));
        }
        if (wrong.Count > 0) yield return Wrong(report, wrong);
        if (found.Count > 0) yield return Unknown(report, string.Join('、', found.Keys.Order(StringComparer.Ordinal).Take(Shown)));
    }

    private static Finding Wrong(Report report, List<(FilledTable Figures, int Cell)> cells)
    {
        string zh = string.Join('、', cells.Take(Shown).Select(w => w.Figures.Definition.Describe(w.Cell)));
        string en = string.Join(", ", cells.Take(Shown).Select(w => w.Figures.Definition.Address(w.Cell)));
        bool more = cells.Count > Shown;
        return new Finding(Rule, SourceSpan.Of(report.File), new(
            $"页面的统计表有{cells.Count}个数字缺失、重复或与所填数据不一致：{zh}{(more ? "等" : "")}。",
            $"In the page {cells.Count} figures are missing, repeated or not as filled in: {en}{(more ? ", …" : "")}."))
        {
            Cells = [.. cells.Select(w => report.Address(w.Figures, w.Cell))],
        };
    }

    private static Finding Unknown(Report report, string addresses) => new(Rule, SourceSpan.Of(report.File),
        new($"页面的统计表有格式中没有的单元格：{addresses}。", $"The page has cells that the form does not have: {addresses}."));

    private static IEnumerable<(FilledTable Figures, int Cell)> Expected(Report report) =>
        report.Form.Tables.Where(t => report.Tables.ContainsKey(t.Key))
            .SelectMany(t => t.Cells.Select(cell => (report.Tables[t.Key], cell)));

    private static bool Equal(ReadOnlySpan<byte> bytes, string text)
    {
        Span<byte> buffer = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(text, buffer, out int length) && bytes.SequenceEqual(buffer[..length]);
    }
}
