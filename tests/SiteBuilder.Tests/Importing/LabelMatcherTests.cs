using SiteBuilder.Forms;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Tests.Importing;

/// <summary>Labels in the state in which sources have them.</summary>
public sealed class LabelMatcherTests
{
    private static LabelMatcher Matcher(string form, string table, bool rows)
    {
        var forms = FormCatalogue.BuiltIn();
        Axis AxisOf(Form f) => rows ? f.Table(table).Rows : f.Table(table).Columns;
        return new LabelMatcher(AxisOf(forms.ById(form)!), forms.All.Where(f => f.Id != form).Select(AxisOf));
    }

    private static string Found(LabelMatcher matcher, string text) => matcher.Find(text) is { } match ? $"{match.Likeness} {(match.Header.IsLeaf ? match.Header.Key : match.Header.Label)}" : "–";

    [Theory]
    [InlineData("2.其他法律行政止公开", "Exact denied.law")]
    [InlineData("2．其他法律、行政法规禁止公开", "Exact denied.law")]
    [InlineData("3、危及\"三安全一稳定\"", "Exact denied.three_security")]
    [InlineData("三\n、\n本\n年\n度\n办\n理\n结\n果", "Exact 三、本年度办理结果")]
    [InlineData("(七) 总 计", "Exact closed")]
    [InlineData("4.保护益", "Near denied.third_party")]
    [InlineData("1.本机关不掌握相关", "Near unable.not_held")]
    [InlineData("一、本年新收政府信息公开申请数量（件）", "Near new")]
    [InlineData("年政府信息公开申请数量", "–")] // of two labels as much is left
    [InlineData("小计", "–")]
    [InlineData("其他处理", "Exact （六）其他处理")]
    [InlineData("三、本年度办理结果 （一）予以公开", "Exact granted")]
    [InlineData("三、本年度办理结果（三）不予公开1.属于国家秘密", "Exact denied.state_secret")]
    [InlineData("（三）不予公开（一）予以公开", "–")] // no row of that group
    [InlineData("3.其他（申请人撤回）", "Near other.misc")]
    [InlineData("（七）总计（不含撤回的）", "Near closed")]
    [InlineData("", "–")]
    public void Rows_of_requests(string printed, string found) => Assert.Equal(found, Found(Matcher("annual-report-2021", "requests", rows: true), printed));

    [Theory]
    [InlineData("行政規範性檔案", "Exact normative")]
    [InlineData("《中华人民共和国政府信息公开条例》第二十条第（一）项", "Exact 第二十条第（一）项")]
    [InlineData("第二十条第（七）项", "–")]
    [InlineData("规章（设区的市、自治州人民政府应提供相关数据）", "Near rules")]
    [InlineData("规范性文件（行政机关制定发布的涉及公民、法人和其他组织权利义务，在一定期限内反复适用，具有普遍约束力的公文（不含内部管理制度、人事任免决定、向上级行政机关的请示和报告、对具体事项作出的行政处理决定等）以及对本机关职权范围内事项作出的其他规定）", "Near normative")]
    [InlineData("行政处", "Near penalty")]
    [InlineData("行政", "–")]
    [InlineData("其他主动公开文件", "–")]
    public void Rows_of_disclosure(string printed, string found) => Assert.Equal(found, Found(Matcher("annual-report-2021", "proactive", rows: true), printed));

    [Theory]
    [InlineData("本年新\n制作数量", "Exact made")]
    [InlineData("本年新", "–")] // 制作 or 公开
    [InlineData("本年制发件数", "–")] // a label of the other form is none here, however near
    [InlineData("本年增／减", "Exact change")]
    public void Columns_of_disclosure_in_2019(string printed, string found) => Assert.Equal(found, Found(Matcher("annual-report-2019", "proactive", rows: false), printed));
}
