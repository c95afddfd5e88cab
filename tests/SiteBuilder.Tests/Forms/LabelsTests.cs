using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>Labels as real reports print them lead to the row or column that is meant.</summary>
public sealed class LabelsTests
{
    [Theory]
    [InlineData("行政规范性文件", "normative")]
    [InlineData("规范性文件", "normative")]
    [InlineData("行政規範性檔案", "normative")]
    [InlineData("第二十条第（一）项/行政规范性文件", "normative")]
    [InlineData("第二十条第(一)项 规章", "rules")]
    [InlineData("二十条（一）项/规章", "rules")]
    [InlineData("二十条第 （ 一 ） 项/规章", "rules")]
    [InlineData("《政府信息公开条例》第二十条第（五）项/行政许可", "license")]
    [InlineData("《中华人民共和国政府信息公开条例》第二十条第（八）项/行政事业性收费", "fees")]
    [InlineData("行政 许可", "license")]
    [InlineData("行政\n处罚", "penalty")]
    [InlineData("行\n政\n强\n制", "coercion")]
    public void Rows_of_proactive(string label, string key) => Assert.Equal([key], Keys("proactive", rows: true, label));

    [Theory]
    [InlineData("本年制发件数", "issued")]
    [InlineData("本年制发\n件数", "issued")]
    [InlineData("现行有效件", "in_force")]
    [InlineData("现行有效件数", "in_force")]
    [InlineData("本年收费金额（单位：万元）", "amount_wan")]
    [InlineData("本年收费金额(单位:万元)", "amount_wan")]
    [InlineData("本年收费金额（单位: 万元）", "amount_wan")]
    public void Columns_of_proactive(string label, string key) => Assert.Equal([key], Keys("proactive", rows: false, label));

    [Theory]
    [InlineData("本年新制作数量", "made")]
    [InlineData("本年新\n制作数量", "made")]
    [InlineData("本年增/减", "change")]
    [InlineData("本年增／减", "change")]
    [InlineData("上一年项目数量", "prev_items")]
    public void Columns_of_proactive_in_the_form_of_2019(string label, string key) =>
        Assert.Equal([key], FormRevisionTests.Form("annual-report-2019").Table("proactive").Columns.Find(label).Select(h => h.Key));

    [Theory]
    [InlineData("自然人", "natural")]
    [InlineData("自\n然\n人", "natural")]
    [InlineData("社会公益组织", "charity")]
    [InlineData("社会公益\r\n组织", "charity")]
    [InlineData("社会组织", "charity")]
    [InlineData("法律服务 机构", "legal")]
    [InlineData("总\u3000计", "total")]
    [InlineData("合计", "total")]
    [InlineData("申请人情况/法人或其他组织/其他", "other")]
    [InlineData("natural", "natural")]
    public void Columns_of_requests(string label, string key) => Assert.Equal([key], Keys("requests", rows: false, label));

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "new")]
    [InlineData("一.本年新收政府信息公开申请数量", "new")]
    [InlineData("一,本年新收政府信息公开申请数量", "new")]
    [InlineData("一 本年新收政府信息公开申请数量", "new")]
    [InlineData("本年新收政府信息公开申请数量", "new")]
    [InlineData("（一）予以公开", "granted")]
    [InlineData("(一)予以公开", "granted")]
    [InlineData("（ 一 ） 予以公开", "granted")]
    [InlineData("予以公开", "granted")]
    [InlineData("三、本年度办理结果/（一）予以公开", "granted")]
    [InlineData("三、本 年度办 理结果/（一）予以公开", "granted")]
    [InlineData("（二）部分公开(区分处理的,只计这一情形,不计其他情形)", "partial")]
    [InlineData("（二）部分公开（区分处理的、只计这一情形、不计其他情形）", "partial")]
    [InlineData("（二）部分公开", "partial")]
    [InlineData("1.属于国家秘密", "denied.state_secret")]
    [InlineData("1、属于国家秘密", "denied.state_secret")]
    [InlineData("１．属于国家秘密", "denied.state_secret")]
    [InlineData("1 属于国家秘密", "denied.state_secret")]
    [InlineData("1属于国家秘密", "denied.state_secret")]
    [InlineData("（三）不予公开/1.属于国家秘密", "denied.state_secret")]
    [InlineData("denied.state_secret", "denied.state_secret")]
    [InlineData("2.其他法律行政法规禁止公开", "denied.law")]
    [InlineData("2.其他法律、行政法规禁止公开", "denied.law")]
    [InlineData("2.其他法律行政止公开", "denied.law")]
    [InlineData("3.危及“三安全一稳定”", "denied.three_security")]
    [InlineData("3.危及\"三安全一稳定\"", "denied.three_security")]
    [InlineData("3.危及‘三安全一稳定’", "denied.three_security")]
    [InlineData("3.危及＂三安全一稳定＂", "denied.three_security")]
    [InlineData("3.危及三安全一稳定", "denied.three_security")]
    [InlineData("1.本机关不掌握相关政府信息", "unable.not_held")]
    [InlineData("1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请", "other.not_corrected")]
    [InlineData("1.申请人无正当理由逾期不补正", "other.not_corrected")]
    [InlineData("三、本年度办理结果/（六）其他处理/3.其他", "other.misc")]
    [InlineData("（六）其他处理/3.其他", "other.misc")]
    [InlineData("其他处理/其他", "other.misc")]
    [InlineData("（七）总计", "closed")]
    [InlineData("四、结转下年度继续办理", "carried_out")]
    public void Rows_of_requests(string label, string key) => Assert.Equal([key], Keys("requests", rows: true, label));

    [Theory]
    [InlineData("（六）其他处理", "other")]
    [InlineData("(六) 其他处理", "other")]
    public void The_form_of_2019_has_one_row_for_other_results(string label, string key) =>
        Assert.Equal([key], FormRevisionTests.Form("annual-report-2019").Table("requests").Rows.Find(label).Select(h => h.Key));

    [Theory]
    [InlineData("行政复议", "review")]
    [InlineData("行政诉讼/未经复议直接起诉", "direct")]
    [InlineData("直接起诉", "direct")]
    [InlineData("行政诉讼 复议后起诉", "after_review")]
    public void Rows_of_disputes(string label, string key) => Assert.Equal([key], Keys("disputes", rows: true, label));

    [Theory]
    [InlineData("其他主动公开文件")]
    [InlineData("")]
    [InlineData("一、")]
    [InlineData("（三）不予公开")]
    public void What_the_form_does_not_have_is_not_guessed(string label) => Assert.Empty(Keys("requests", rows: true, label));

    private static IEnumerable<string> Keys(string table, bool rows, string label)
    {
        var definition = FormRevisionTests.Form("annual-report-2021").Table(table);
        return (rows ? definition.Rows : definition.Columns).Find(label).Select(h => h.Key);
    }
}
