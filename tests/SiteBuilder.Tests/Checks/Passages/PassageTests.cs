namespace SiteBuilder.Tests.Checks.Passages;

/// <summary>What must not go out and what was left over, found in running text; and what only looks like it.</summary>
public sealed class PassageTests
{
    private const string Report = "reports/minzheng/2024/report.md";
    private const string Paragraph = "局办公室按季度抽查公开内容，年内举办一次业务培训，全年没有责任追究的情形。";

    [Theory]
    [InlineData("全年公开工作工作有序。", "33:7: 警告 GK275: “工作”连着写了两遍，请删去一个。")]
    [InlineData("对公开的的内容逐条核对。", "33:5: 警告 GK275: “的”连着写了两遍，请删去一个。")]
    [InlineData("抽查公开内容，、逐条核对。", "33:7: 警告 GK276: 标点“，”“、”连在一起，应只留一个。")]
    [InlineData("依照《信访条例办理来信。", "33:3: 警告 GK277: “依照《信访条例办理来信…”中的“《”没有与之成对的“》”。")]
    [InlineData("抽查公开内容(含附件)并核对,逐条登记。", "33:7: 警告 GK278: “抽查公开内容(含附件)并核对,…”中的“(”是半角标点，应为“（”。这一段共有 3 处。")]
    [InlineData("依照示发[2024]3号逐条核对。", "33:5: 警告 GK265: “[2024]3号”应写作“〔2024〕3号”。")]
    [InlineData("依照国办公开办涵〔2021〕30号逐条核对。", "33:3: 警告 GK265: “国办公开办涵〔2021〕30号”应写作“国办公开办函〔2021〕30号”。")]
    [InlineData("由××科逐条核对。", "33:2: 警告 GK272: “××”像是没有填的占位符（由××科逐条核对。），请填上内容或删去。")]
    [InlineData("电子版可在网站下载()。", "33:10: 警告 GK272: “()”像是没有填的占位符（…子版可在网站下载()。），请填上内容或删去。")]
    [InlineData("负责人：待补充。", "33:5: 警告 GK272: “待补充”像是没有填的占位符（负责人：待补充。），请填上内容或删去。")]
    [InlineData("由【单位名称填写】逐条核对。", "33:2: 警告 GK272: “【单位名称填写】”像是没有填的占位符（由【单位名称填写】逐条核对。），请填上内容或删去。")]
    [InlineData("群众满意度占%，比过去高。", "33:7: 警告 GK273: “群众满意度占%，比过去高。”中“%”的前面没有数，请填上。")]
    [InlineData("社会各方可以提出行政复仪。", "33:9: 警告 GK280: “行政复仪”应为“行政复议”。")]
    [InlineData("经办人身份证号 11010519491231002X 已登记。", "33:9: 错误 GK281: 这里有一个公民身份号码（11*************02X），应当删去或者隐去中间各位。")]
    [InlineData("卡号 6200 0000 0000 0005 已登记。", "33:4: 错误 GK284: 这里有一个银行卡号（6200 **** 0005），应当删去。")]
    [InlineData("联系手机 138-0013-8000。", "33:6: 警告 GK283: 这里有完整的手机号码（138****8000），是个人号码的应当隐去中间四位。")]
    [InlineData("秘密", "33:1: 错误 GK285: “秘密”单独成行，像是密级或内部标志；请确认这份文稿可以公开，再删去标志。")]
    [InlineData("局办公室按季度抽查\n内部资料\n全年没有追究责任。", "34:1: 错误 GK285: “内部资料”单独成行，像是密级或内部标志；请确认这份文稿可以公开，再删去标志。")]
    [InlineData("按季度抽查 undefined 栏目。", "33:7: 错误 GK286: “undefined”是程序没有取到值时留下的，这里应写实际内容。")]
    [InlineData("见 http://10.1.2.3:8080/a 的页面。", "33:3: 警告 GK288: “10.1.2.3:8080”是 IP 地址，请核对是否应当链接。")]
    [InlineData("见[页面](https://www.example.com/a)。", "33:2: 警告 GK288: “www.example.com”不是政府网站的域名，请核对是否应当链接。")]
    public void A_slip_is_found_at_its_words(string text, string finding) =>
        SiteTest.From("sample").Replace(Report, Paragraph, text).Check().Finds($"{Report}:{finding}");

    [Theory]
    [InlineData("县政府政府信息公开专栏由政府信息公开工作工作人员维护，一件一件核对，层层负责，人人有责。")]
    [InlineData("推动教育教育局牵头的改革，制定实施实施方案，设立公开公开栏，大数据数据中心开放。")]
    [InlineData("为了了解公开目的的实现情况，常常走访；二〇二〇年以来逐项逐项登记。")]
    [InlineData("来信人张××、李XX的姓名已经隐去，电话写作138****1234，证号写作35*************123。")]
    [InlineData("保密审查不放松，涉及国家秘密、商业秘密的不予公开，机密级文件另行登记。")]
    [InlineData("统一社会信用代码119901010000000001，值班电话0990-7654321，公安备案99010102000001号。")]
    [InlineData("时间为9:30至17:00，比例为1:2，详见《条例》（2019年修订）第三条（一）项；注1）见附件。")]
    [InlineData("有待定期补充的内容、有待补充的目录均已登记，内容待完善的也已登记……")]
    [InlineData("见 https://www.gov.cn/ 、www.shilixian.gov.cn查询、beian.miit.gov.cn 和 bszs.conac.cn 的页面，邮箱a@163.com。")]
    [InlineData("（2024）示01行初12号判决已经生效，示发〔2024〕3号同时废止；【政策解读】栏目照常更新。")]
    [InlineData("以质量为先，数量为次，来信来访一并登记。")]
    public void What_only_looks_like_a_slip_is_left_alone(string text) =>
        SiteTest.From("sample").Replace(Report, Paragraph, text).Check().FindsNothing();

    [Fact]
    public void A_report_that_went_out_keeps_its_document_number_and_index_number_unread() =>
        SiteTest.From("sample").Replace(Report, "index_no: 119901010000000001/2025-00001", "index_no: 119901010000000001/2025-00001\ndoc_no: 示民发〔2025〕13800138000号").Check().FindsNothing();

    [Fact]
    public void The_words_of_the_front_matter_and_of_pages_are_read_too() =>
        SiteTest.From("sample")
            .Replace(Report, "summary: 示例县民政局", "summary: 电话13800138000，示例县民政局")
            .Replace("pages/guide.md", "需要政府信息的公民", "需要信息的公民公民")
            .Check().Finds(
                "pages/guide.md:7:8: 警告 GK275: “公民”连着写了两遍，请删去一个。",
                "reports/minzheng/2024/report.md:8:10: 警告 GK283: 这里有完整的手机号码（138****8000），是个人号码的应当隐去中间四位。");

    [Fact]
    public void The_site_has_words_of_its_own() =>
        SiteTest.From("sample").Write("words.csv", "wrong,right\n民证局,民政局\n开放,开放日\n")
            .Replace(Report, Paragraph, "示例县民证局按季度举办开放日。")
            .Check().Finds($"{Report}:33:4: 警告 GK280: “民证局”应为“民政局”。");

    [Fact]
    public void A_paragraph_full_of_one_slip_gives_twenty_findings_and_says_so()
    {
        var found = SiteTest.From("sample").Replace(Report, Paragraph, string.Concat(Enumerable.Repeat("电话13800138000。", 100))).Check().Findings;
        Assert.Equal(20, found.Count);
        Assert.EndsWith("这一段里还有同样的情形，未逐一列出。", found[^1].Message.Zh, StringComparison.Ordinal);
    }
}
