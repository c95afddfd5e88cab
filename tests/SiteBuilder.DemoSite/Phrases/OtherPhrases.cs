namespace SiteBuilder.DemoSite.Phrases;

/// <summary>Part 六: the fee for processing requests, and what else there is to report.</summary>
internal static class OtherPhrases
{
    public static readonly string[] NoFee =
    [
        "[year]年，[we]未收取政府信息公开信息处理费。",
        "全年没有发出收费通知，未收取信息处理费。",
        "依申请提供政府信息，[we]未收取信息处理费。",
        "信息处理费收取情况：统计期内未收取。",
        "[we]依法免费提供政府信息，年内未收取信息处理费。",
        "本年度未收取任何信息处理费。",
        "关于信息处理费，[name]在[year]年未收取。",
        "经核对账目，[we]全年未收取政府信息公开信息处理费。",
    ];

    public static readonly string[] Fee =
    [
        "[year]年，[we]按照《政府信息公开信息处理费管理办法》发出收费通知[notices]份，通知金额[asked]元，实际收取信息处理费[paid]元。",
        "全年发出信息处理费收费通知[notices]份，应收[asked]元，实际收取信息处理费[paid]元。",
        "信息处理费收取情况：发出收费通知[notices]份，涉及金额[asked]元，实际收取[paid]元。",
        "依照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号印发），[we]发出收费通知[notices]份、金额[asked]元，实际收取信息处理费[paid]元。",
        "对超出合理范围的申请，[we]发出收费通知[notices]份，通知收费[asked]元，实际收取信息处理费[paid]元。",
        "本年度共发出信息处理费收费通知[notices]份，合计[asked]元，实际收取[paid]元，票据齐全。",
        "关于信息处理费，[name]发出收费通知[notices]份，金额为[asked]元，实际收取信息处理费[paid]元。",
    ];

    public static readonly string[] Others =
    [
        "承办人大代表建议[bills]件、政协委员提案[motions]件，可以公开的复函均已上网。",
        "年度政务公开要点涉及[we]的任务全部完成，落实情况在公开专栏可查。",
        "[we]试行基层政务公开标准化目录，完成与政府信息公开目录的对照。",
        "人大代表建议[bills]件、政协委员提案[motions]件的复函，除不宜公开的外均已公布。",
        "继续推进[topic5]领域的公开，作为[next]年的创新事项。",
        "公开专栏新增历年报告下载，方便公众前后对照。",
        "除上述内容外，[name]没有其他需要报告的公开事项。",
        "[we]参加全市政府信息公开答复文书评查，评查意见已经落实。",
    ];

    public const string NewAgency = "[we]于[year]年设立，这是首次编制政府信息公开工作年度报告，因此没有往年数据可供比较。";

    public const string EndingAgency = "因机构改革，[name]的职责自[next]年起划转，不再单独编制政府信息公开工作年度报告；已公开的信息继续保留，供公众查阅。";
}
