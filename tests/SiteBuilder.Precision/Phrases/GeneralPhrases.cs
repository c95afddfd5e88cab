namespace SiteBuilder.Precision.Phrases;

/// <summary>The frame of a report in other words, and sentences whose numbers are about something else.</summary>
internal static class GeneralPhrases
{
    public static readonly string[] Basis =
    [
        "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和[form]的要求编制，由[name]发布。全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项六个部分。",
        "根据《中华人民共和国政府信息公开条例》和[form]有关规定，现公布[name][year]年政府信息公开工作年度报告。",
        "[name]按照《中华人民共和国政府信息公开条例》第四十九条、第五十条和[form]，组织编写了[year]年度报告。",
    ];

    public static readonly string[] Period =
    [
        "报告中所列数据的统计期限自[year]年1月1日起，至12月31日止。",
        "所列数据统计期限为[year]年1月1日至[year]年12月31日。",
        "本报告信息数据统计期限：[year]年1月1日—12月31日。",
    ];

    public static readonly string[] Where =
    [
        "报告在“示例区人民政府”门户网站（www.shiliqu.gov.cn）公布，可在“政府信息公开年报”栏目下载。",
        "本年度报告的电子版可以从示例区人民政府门户网站下载（https://www.shiliqu.gov.cn/）。",
        "报告的电子版可在示例区人民政府门户网站查阅或下载，邮政编码：750000。",
    ];

    /// <summary>Numbers of hotlines, letters, proposals: none of them is a request for information.</summary>
    public static readonly string[] OtherNumbers =
    [
        "此外，答复网民留言[posts]条，办理12345热线转办事项[bills]件，均已办结。",
        "全年收到群众来信[bills]件，接待来访[motions]批次，按照信访程序处理。",
        "未收到针对政府信息公开工作的投诉和举报。",
        "组织合法性审查[bills]件，提出修改意见[motions]条。",
        "收到意见建议[motions]条，采纳[motions]条，反馈率100%。",
        "对[bills]件来电咨询作了解答，满意率99.5%。",
        "每件申请均编号登记，答复书由分管负责人签发，办理期限控制在20个工作日以内。",
    ];

    public static readonly string[] NoFee =
    [
        "[year]年，[we]没有发出收费通知，收取信息处理费0元。",
        "本年度未产生政府信息公开信息处理费。",
        "收取政府信息公开信息处理费情况：按照《政府信息公开信息处理费管理办法》，[year]年未收取信息处理费。",
    ];

    public static readonly string[] Others =
    [
        "无其他需要报告的事项。",
        "落实上级年度政务公开工作要点情况：[bills]项任务全部完成。",
        "办理人大代表建议[bills]件、政协提案[motions]件，按期答复率100%，答复内容已公开。",
        "[we]没有其他需要报告的事项。",
    ];

    public static readonly string[] Assessment =
    [
        "将政务公开纳入绩效考核，占比4%；社会评议结果良好；年内无责任追究情况。",
        "聘请社会监督员[meetings]名，开展政务公开评议[meetings]次，未发生责任追究。",
        "制定《政务公开考核办法》，对[parts]考核排名，全年没有因政府信息公开被追究责任的情形。",
    ];
}
