using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>Slips that touch more than one figure are told as the gesture that went wrong.</summary>
public sealed class SeveralWrongFiguresTests
{
    [Fact]
    public void A_request_filed_under_the_wrong_applicant_is_told_by_its_columns() =>
        CityTables.Check("requests", (2, 0, "5344"), (2, 1, "130")).Finds(
            "reports/shi/2025/requests.csv:4:14: 错误 GK104: 表三「商业企业」列多 1、「自然人」列少 1，各行总计都对：可能有 1 件填错了申请人类别，在「（一）予以公开」、「（二）部分公开（区分处理的，只计这一情形，不计其他情形）」、「4.保护第三方合法权益」、「5.属于三类内部事务信息」等 13 项之一。");

    [Fact]
    public void A_request_filed_under_the_wrong_result_is_told_by_its_rows() =>
        CityTables.Check("requests", (2, 0, "5344"), (3, 0, "2121")).Finds(
            "reports/shi/2025/requests.csv:5:30: 错误 GK104: 表三「（二）部分公开（区分处理的，只计这一情形，不计其他情形）」行多 1、「（一）予以公开」行少 1，各列总计都对：可能有 1 件填错了行，在「自然人」、「商业企业」、「社会公益组织」、「法律服务机构」等 6 项列之一。");

    [Fact]
    public void Two_swapped_figures_are_told_as_swapped() =>
        CityTables.Check("requests", (12, 0, "50"), (12, 1, "3075")).Finds(
            "reports/shi/2025/requests.csv:14:16: 错误 GK102: 表三「1.本机关不掌握相关政府信息」行「自然人」列的 50 与「1.本机关不掌握相关政府信息」行「商业企业」列的 3075 填反了，互换后各项关系都成立。");

    [Fact]
    public void Two_figures_that_stand_apart_are_both_named() =>
        CityTables.Check("requests", (0, 0, "13613"), (12, 4, "92")).Finds(
            "reports/shi/2025/requests.csv:2:18: 错误 GK101: 表三「一、本年新收政府信息公开申请数量」行「自然人」列应为 13612，填的是 13613。依据：总计等于各类申请人之和；第一项加第二项之和，等于第三项加第四项之和（13613+252+0+45+128+32＝14070，填的是 14069；13613+535＝14148，另一边 13364+783＝14147）。",
            "reports/shi/2025/requests.csv:14:28: 错误 GK101: 表三「1.本机关不掌握相关政府信息」行「法律服务机构」列应为 89，填的是 92。依据：总计等于各类申请人之和；（七）总计等于（一）至（六）各项办理结果之和（3075+50+0+0+92+8＝3225，填的是 3222；19+6+1+92+3+3＝124，填的是 121）。");

    [Fact]
    public void Five_figures_that_stand_apart_are_all_named()
    {
        var found = CityTables.Check("requests", (0, 0, "1"), (5, 1, "77"), (9, 2, "5"), (14, 3, "9"), (20, 4, "31"));
        Assert.Equal(["new.natural 13612", "denied.law.enterprise 0", "denied.process.research 0", "unable.unclear.charity 0", "other.not_corrected.legal 0"],
            found.Findings.Select(f => $"{f.Cells.Single().Split("requests.")[1]} {f.Expected}"));
    }

    [Fact]
    public void A_row_that_slid_to_the_left_is_told_with_its_right_figures() =>
        CityTables.Check("requests", (12, 0, "50"), (12, 1, "0"), (12, 2, "0"), (12, 3, "89"), (12, 4, "8"), (12, 5, "3222"), (12, 6, "3222")).Finds(
            "reports/shi/2025/requests.csv:14:16: 错误 GK105: 表三「1.本机关不掌握相关政府信息」整行向左错了一格，应为：自然人 3075、商业企业 50、科研机构 0、社会公益组织 0、法律服务机构 89、其他 8、总计 3222。");

    [Fact]
    public void A_row_that_slid_to_the_right_is_told_with_its_right_figures() =>
        CityTables.Check("requests", (12, 0, "3075"), (12, 1, "3075"), (12, 2, "50"), (12, 3, "0"), (12, 4, "0"), (12, 5, "89"), (12, 6, "8")).Finds(
            "reports/shi/2025/requests.csv:14:16: 错误 GK105: 表三「1.本机关不掌握相关政府信息」整行向右错了一格，应为：自然人 3075、商业企业 50、科研机构 0、社会公益组织 0、法律服务机构 89、其他 8、总计 3222。");

    [Fact]
    public void Relations_that_nothing_simple_explains_are_listed() =>
        CityTables.Check("requests", (2, 0, "1"), (2, 1, "2"), (3, 0, "3"), (3, 1, "4"), (4, 0, "5"), (4, 2, "6")).FindsOnly("GK103");

    [Fact]
    public void A_count_is_never_expected_to_be_below_zero()
    {
        var found = CityTables.Check("requests", (0, 6, ""), (1, 6, ""), (24, 6, ""), (24, 0, "99999")).Findings;
        Assert.Equal(["GK110 ", "GK103 ", "GK103 "], found.Select(f => $"{f.Rule.Code} {f.Expected}"));
    }

    /// <summary>Every cell together with a second one elsewhere, by different amounts: both are among what is named.</summary>
    [Fact]
    public void Of_two_wrong_figures_both_are_always_among_the_cells_that_are_named()
    {
        var definition = CityTables.Definition("requests");
        var right = CityTables.Read("requests", CityTables.Changed("requests")).Table!;
        int exact = 0, all = 0;
        foreach (int first in definition.Cells)
        {
            int second = definition.Cells[(first * 37 + 61) % definition.Cells.Count];
            if (second == first) continue;
            var wrong = new FilledTable(definition, "requests.csv", [.. definition.Cells.Select(c => new CellInput(c, CellState.Typed, right[c]!.Value + (c == first ? 3 : c == second ? 11 : 0), 1, 1))]);
            var explanations = Diagnosis.Of(wrong);
            all++;
            if (explanations.All(e => e is OneFigure) && explanations.OfType<OneFigure>().Select(e => e.Cell).Order().SequenceEqual(new[] { first, second }.Order())) exact++;
            Assert.Subset(explanations.SelectMany(Named).ToHashSet(), new HashSet<int> { first, second });
        }
        Assert.Equal((174, 174), (exact, all));
    }

    private static IEnumerable<int> Named(Explanation explanation) => explanation switch
    {
        OneFigure one => [one.Cell],
        SwappedFigures swap => [swap.First, swap.Second],
        ShiftedRow shift => shift.Right.Select(r => r.Cell),
        Misfiled misfiled => misfiled.Candidates.SelectMany(c => new[] { c.TooMuch, c.TooLittle }),
        SeveralWays several => several.Ways.SelectMany(w => w.Select(c => c.Cell)),
        Unexplained unexplained => unexplained.Weighing.Terms.Keys,
        _ => [],
    };
}
