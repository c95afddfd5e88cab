namespace SiteBuilder.DemoSite.Phrases;

/// <summary>The introduction (导语): legal basis, period, where to download, contact.</summary>
internal static class IntroductionPhrases
{
    public static readonly string[] Basis =
    [
        "根据《中华人民共和国政府信息公开条例》第五十条的规定，按照[form]的要求，[name]编制本报告，向社会公布[year]年政府信息公开工作情况。",
        "[name]依照《中华人民共和国政府信息公开条例》第五十条，对照[form]，现将[year]年度政府信息公开工作的情况公布如下。",
        "为落实《中华人民共和国政府信息公开条例》第五十条，[name]采用[form]规定的统一格式，报告[year]年政府信息公开工作的开展情况。",
        "这份报告由[name]编写，依据是《中华人民共和国政府信息公开条例》第五十条和[form]，反映[year]年政府信息公开工作的全貌。",
        "《中华人民共和国政府信息公开条例》第五十条规定了年度报告的内容，[form]规定了报告的格式，[name]据此编成[year]年的报告。",
        "[name]认真梳理[year]年政府信息公开工作，依据《中华人民共和国政府信息公开条例》第五十条和[form]，形成本报告。",
        "遵照《中华人民共和国政府信息公开条例》第五十条对报告内容的规定，以及[form]的格式要求，[name]撰写了[year]年政府信息公开工作年度报告，现予公布。",
        "现发布[name][year]年政府信息公开工作年度报告，编制依据为《中华人民共和国政府信息公开条例》第五十条和[form]。",
    ];

    public static readonly string[] Period =
    [
        "报告所列数据的统计期限为[period]。",
        "文中各项数据的统计时间为[period]。",
        "统计数据的起止日期是[period]。",
        "全部数据的统计周期为[period]。",
        "除特别注明外，所用数字的统计范围是[period]。",
        "数据统计以自然年度为准，即[period]。",
        "本次报告的数据覆盖[period]。",
        "表格和正文中的数字，统计期均为[period]。",
    ];

    public static readonly string[] Where =
    [
        "电子版可在区政府门户网站（<https://www.shiliqu.gov.cn/>）的政府信息公开专栏查看、下载。",
        "公众可登录区政府门户网站（www.shiliqu.gov.cn），在政府信息公开年报栏目中查阅和下载全文。",
        "报告全文及统计表的数据文件在区政府门户网站提供下载。",
        "需要电子文本的，请到区政府门户网站政府信息公开平台下载。",
        "本报告刊登在区政府门户网站，三张统计表可另行下载。",
        "读者可在本栏目在线阅读，也可下载报告文本留存。",
        "报告在区政府门户网站公布，并附有可供下载的版本。",
        "文本与数据表格同步发布于区政府门户网站，均可下载。",
    ];

    public static readonly string[] Contact =
    [
        "如对报告有疑问，请与[name]联系，地址：[address]，电话：[phone]。",
        "联系地址：[address]；联系电话：[phone]。",
        "意见和建议可寄至[address]，也可拨打[phone]反映。",
        "对内容有不同意见的，欢迎致电[phone]，或者来信来访（[address]）。",
        "咨询电话：[phone]，通信地址：[address]，电子邮箱：zwgk@shiliqu.gov.cn。",
        "读者如有问题，可以在工作日拨打[phone]，或者到[address]当面咨询。",
        "报告由[name]负责解释，电话[phone]，办公地点在[address]。",
        "欢迎监督指正：电话[phone]，邮箱zwgk@shiliqu.gov.cn，地址[address]。",
    ];
}
