namespace SiteBuilder.DemoSite.Phrases;

/// <summary>（二）依申请公开: requests that came in, were carried in, answered and carried over; how they were handled.</summary>
internal static class RequestPhrases
{
    public static readonly string[] Received =
    [
        "[year]年收到政府信息公开申请[new]件，[applicants]。",
        "本年新收政府信息公开申请[new]件，[applicants]。",
        "全年累计新收政府信息公开申请[new]件，[applicants]。",
        "[we]依法受理公民、法人和其他组织提出的申请，本年新收[new]件，[applicants]。",
        "统计期内，[we]收到政府信息公开申请[new]件，[applicants]。",
        "依申请公开渠道运行平稳，年内收到申请[new]件，[applicants]。",
        "通过当面、邮寄、网络三种渠道，全年收到政府信息公开申请[new]件，[applicants]。",
        "[we]在[year]年新收政府信息公开申请[new]件，[applicants]。",
    ];

    public static readonly string[] NoneReceived =
    [
        "[year]年，[we]未收到政府信息公开申请，当面、邮寄和网络三种申请渠道始终畅通。",
        "全年未收到政府信息公开申请，受理窗口和网上入口运行正常。",
        "统计期内未收到政府信息公开申请，[we]照常安排人员值守受理邮箱。",
        "本年度[we]未收到政府信息公开申请，申请表格和流程图在栏目中随时可以下载。",
        "[we]年内未收到政府信息公开申请，相关咨询由[place]现场解答。",
        "截至年底，[we]未收到政府信息公开申请，办理制度和答复模板均已备齐。",
        "[we]在[year]年未收到政府信息公开申请，申请须知按期作了更新。",
        "本年未收到政府信息公开申请，[we]仍按季度检查受理设备和登记簿册。",
    ];

    public static readonly string[] Answered =
    [
        "上年结转[carried_in]件，全年办结[closed]件，[outcomes]。",
        "连同上年结转[carried_in]件，共办结[closed]件，[outcomes]。",
        "上年结转[carried_in]件已优先处理，年内办结[closed]件，[outcomes]。",
        "上年结转[carried_in]件，当年办结[closed]件；[outcomes]。",
        "对上年结转[carried_in]件逐一跟进，全年共办结[closed]件，[outcomes]。",
        "上年结转[carried_in]件均在年初答复完毕，全年办结[closed]件，[outcomes]。",
        "另有上年结转[carried_in]件，合并计算，本年办结[closed]件，[outcomes]。",
        "包括上年结转[carried_in]件在内，当年共办结[closed]件，[outcomes]。",
    ];

    public static readonly string[] AnsweredThisYearsOnly =
    [
        "上年结转0件，全年办结[closed]件，[outcomes]。",
        "没有需要续办的往年事项，年内办结[closed]件，[outcomes]。",
        "上年无结转，本年办结[closed]件，[outcomes]。",
        "因上年已全部答复，不存在结转情况，当年办结[closed]件，[outcomes]。",
        "上年结转数为0件，年内实际办结[closed]件，[outcomes]。",
        "本年不涉及往年事项，共办结[closed]件，[outcomes]。",
        "全部为当年提出的事项，办结[closed]件，[outcomes]。",
        "往年没有遗留，统计期内办结[closed]件，[outcomes]。",
    ];

    public static readonly string[] NothingAnswered =
    [
        "上述事项在年末仍处于法定答复期限内。",
        "收到时已近年末，按规定在次年答复。",
        "到年底尚在征求第三方意见，答复期限未满。",
        "因提出时间较晚，年内没有形成答复。",
        "有关材料正在检索，将在期限内答复。",
        "经办科室已经受理登记，答复工作顺延至次年。",
    ];

    public static readonly string[] CarriedOver =
    [
        "结转下年度[carried_out]件，均在法定答复期限之内。",
        "年末尚有结转下年度[carried_out]件，已明确经办人和答复时间。",
        "结转下年度继续办理[carried_out]件，主要是十二月下旬提出的。",
        "因征求意见需要时间，结转下年度[carried_out]件。",
        "到年底，结转下年度[carried_out]件，将按期答复。",
        "结转下年度[carried_out]件，检索和审核工作正在进行。",
        "另有结转下年度[carried_out]件，答复期限跨越年度。",
        "结转下年度办理[carried_out]件，列入次年首月工作计划。",
    ];

    public static readonly string[] NothingCarriedOver =
    [
        "结转下年度0件。",
        "没有结转下年度的事项。",
        "当年事项当年了结，结转下年度0件。",
        "年末清零，结转下年度0件。",
        "至年底没有需要结转下年度的事项。",
        "答复工作在年内全部完成，无结转下年度事项。",
        "结转下年度0件，登记簿已封存归档。",
        "截至年末不存在结转下年度的情况。",
    ];

    public static readonly string[] Growth =
    [
        "与上年相比，申请数量[growth]。",
        "申请总量同比[growth]，与公众对[topic1]的关注有关。",
        "从趋势看，申请量比上一年度[growth]。",
        "较上一年度，申请量[growth]，内容集中在[topic1]。",
        "就数量而言，与上年同期相比[growth]。",
        "申请量同比[growth]，所涉事项以[topic1]居多。",
        "纵向比较，申请量同比[growth]，受理压力总体可控。",
        "年度之间比较，受理数量[growth]，[we]据此调整了受理力量。",
    ];

    public static readonly string[] Handling =
    [
        "答复前由承办人员与法制审核人员会商，答复书载明依据、理由和救济途径。",
        "对内容不明确的申请，一次性告知需要补正的事项，并主动电话沟通。",
        "每件申请都建立登记、转办、审核、送达的完整记录，做到全程留痕。",
        "修订答复文书范本，统一格式用语，减少程序瑕疵。",
        "涉及第三方权益的，书面征求意见后再作决定，兼顾公开与保护。",
        "对可以公开而未公开的内容，答复后转为主动公开，减少重复提出。",
        "实行期限预警，在答复到期前五个工作日提醒经办人。",
        "咨询类来信由专人引导至相应服务渠道，避免申请人多跑路。",
    ];

    public static readonly string[] Disputes =
    [
        "在争议处理方面，[review]；[suits]。",
        "与政府信息公开有关的争议：[review]；[suits]。",
        "因政府信息公开引发的争议情况为，[review]；[suits]。",
        "从救济情况看，[review]；[suits]。",
        "[we]认真对待监督，统计期内[review]；[suits]。",
        "就政府信息公开而言，[review]；[suits]。",
        "依法参加复议和应诉，[review]；[suits]。",
        "争议案件由法制审核人员统一应对，[review]；[suits]。",
    ];

    public static readonly string[] NoDisputes =
    [
        "全年未发生因政府信息公开引起的行政复议和行政诉讼。",
        "没有因政府信息公开被申请行政复议或者提起行政诉讼。",
        "统计期内，[we]未因政府信息公开被申请行政复议，也未被提起行政诉讼。",
        "未发生与政府信息公开有关的行政复议、行政诉讼案件。",
        "答复结果得到申请人认可，年内未发生行政复议、行政诉讼。",
        "[year]年，[we]没有涉及政府信息公开的行政复议和行政诉讼案件。",
        "在救济方面，本年度未发生政府信息公开行政复议、行政诉讼。",
        "截至年底未发生因政府信息公开答复提起的行政复议和行政诉讼。",
    ];

    public static readonly string[] NoDisputesNorRequests =
    [
        "全年未发生因政府信息公开引起的行政复议、行政诉讼案件。",
        "也未发生与此有关的行政复议和行政诉讼。",
        "政府信息公开方面的行政复议、行政诉讼，本年度均未发生。",
        "[we]年内没有政府信息公开行政复议和行政诉讼案件。",
        "统计期内不存在因政府信息公开提起的行政复议和行政诉讼。",
        "同时，未因政府信息公开被申请行政复议或者提起行政诉讼。",
        "行政复议和行政诉讼方面，[we]没有与政府信息公开有关的案件。",
        "至年末，[we]未被申请行政复议，也未被提起行政诉讼。",
    ];
}
