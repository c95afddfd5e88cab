namespace SiteBuilder.Tests.Checks.RenderedPages;

/// <summary>What the footer prints of the registers is of the form in which they issue it.</summary>
public sealed class FooterItemsTests
{
    [Theory]
    [InlineData("9901010001")]
    [InlineData("bm99000001")]
    public void A_site_code_has_ten_digits_or_bm_and_eight(string code) =>
        Sample("id_code: \"9901010001\"", $"id_code: \"{code}\"").FindsNothing();

    [Theory]
    [InlineData("99010100012")]
    [InlineData("BM99000001")]
    [InlineData("９９０１０１０００１")]
    public void Any_other_site_code_is_reported(string code) =>
        Sample("id_code: \"9901010001\"", $"id_code: \"{code}\"").Finds($"site.yml:3:10: 警告 GK403: 网站标识码“{code}”不是 10 位数字，也不是 bm 加 8 位数字。");

    [Theory]
    [InlineData("宁ICP备12345678号")]
    [InlineData("京ICP备05070218号-1")]
    public void An_ICP_number_may_name_one_of_several_sites(string number) =>
        Sample("示ICP备20190001号", number).FindsNothing();

    [Theory]
    [InlineData("宁ICP备1234567号")]
    [InlineData("ICP备12345678号")]
    [InlineData("宁ICP备12345678")]
    [InlineData("宁icp备12345678号")]
    public void Any_other_ICP_number_is_reported(string number) =>
        Sample("示ICP备20190001号", number).Finds($"site.yml:9:6: 警告 GK404: ICP备案号“{number}”不是“×ICP备8位数字号”的写法。");

    [Theory]
    [InlineData("示公网安备99010102000001号", "990101020000011", "公安备案号“990101020000011”不是 14 位数字。")]
    [InlineData("示公网安备99010102000001号", "9901010200000a", "公安备案号“9901010200000a”不是 14 位数字。")]
    [InlineData("示公网安备 99010102000002号", "99010102000001", "页脚印出的公安备案号是“示公网安备 99010102000002号”，链接的是“99010102000001”，两者应当相同。")]
    public void A_police_number_has_14_digits_and_its_link_is_that_of_its_text(string text, string code, string message) =>
        Sample("{ text: 示公网安备99010102000001号, code: \"99010102000001\" }", $"{{ text: {text}, code: \"{code}\" }}").Finds($"site.yml:10:9: 警告 GK405: {message}");

    [Fact]
    public void The_address_of_the_badge_in_place_of_its_id_is_reported() =>
        Sample("conac_id: 0123456789ABCDEF0123456789ABCDEF", "conac_id: \"show&id=0123\"")
            .Finds("site.yml:11:11: 警告 GK406: “show&id=0123”不是网站标识的编号，只写“id=”后面的字母和数字。");

    private static SiteTestResult Sample(string good, string other) => good == other ? SiteTest.From("sample").Check() : SiteTest.From("sample").Replace("site.yml", good, other).Check();
}
