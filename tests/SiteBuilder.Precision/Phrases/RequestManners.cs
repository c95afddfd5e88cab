namespace SiteBuilder.Precision.Phrases;

/// <summary>依申请公开 in other words than the demo site's.</summary>
internal static class RequestManners
{
    public static readonly string[] Received =
    [
        "[year]年，[we]共收到政府信息公开申请[new]件，[applicants]，均已登记编号。",
        "全年接收依申请公开事项[new]件，[applicants]。",
        "本年度新收到政府信息公开申请[new]件，其中：自然人申请[requests.new.natural]件，法人或其他组织申请[organisations]件。",
        "依申请公开的受理数量为[new]件，[applicants]；申请渠道以网络为主。",
        "通过信函、当面和网上平台等途径，受理公民、法人及其他组织提出的政府信息公开申请共计[new]件，[applicants]。",
        "[year]年新收政府信息公开申请数量[new]件，上年结转政府信息公开申请数量[carried_in]件。",
        "本年度共受理政府信息公开申请[handled]件（含上年结转[carried_in]件）。",
        "规范受理、登记、审核、答复、归档等环节，[year]年收到政府信息公开申请 [new] 件（[applicants]）。",
        "申请人主要通过网络提交申请，全年收到申请[new]件，[applicants]，同时接待现场咨询[meetings]人次。",
        "[year]年1月1日至12月31日，[we]收到政府信息公开申请[new]件，[applicants]。",
    ];

    public static readonly string[] NoneReceived =
    [
        "[year]年，[we]共受理政府信息公开申请0件。",
        "全年新收政府信息公开申请数量0件。",
        "[year]年度[we]未接收到依申请公开事项，咨询电话[phone]有专人接听。",
        "[year]年，没有收到公民、法人和其他组织提出的政府信息公开申请。",
        "本年度收到政府信息公开申请0件，解答群众来电咨询[posts]次。",
        "依申请公开方面，[we]在[year]年无新收申请，也没有收取任何费用。",
    ];

    public static readonly string[] Answered =
    [
        "加上上年结转的[carried_in]件，应办理[handled]件，已办结[closed]件，[outcomes]。",
        "上年结转[carried_in]件、本年新收[new]件，全年共答复[closed]件。",
        "全年办结[closed]件（含上年结转[carried_in]件），其中予以公开[requests.granted.total]件，部分公开[requests.partial.total]件，不予公开[denied]件，无法提供[unable]件，不予处理[declined]件，其他处理[others]件。",
        "对上年结转的[carried_in]件优先办理；年内办结[closed]件，办结率[rate]。",
        "承接上年结转申请[carried_in]件，[year]年办结政府信息公开申请[closed]件，[outcomes]，均在法定期限内答复。",
        "已办结[closed]件，其中予以公开的[requests.granted.total]件、无法提供的[unable]件，其余按规定作出处理；上年结转[carried_in]件已全部办结。",
    ];

    public static readonly string[] AnsweredThisYearsOnly =
    [
        "按期办结[closed]件，[outcomes]。",
        "已答复[closed]件，按时答复率100%，[outcomes]。",
        "上年结转0件，本年度办结[closed]件，其中予以公开[requests.granted.total]件，部分公开[requests.partial.total]件，不予公开[denied]件，无法提供[unable]件，不予处理[declined]件，其他处理[others]件。",
        "无上年结转申请，办结[closed]件，办结率[rate]。",
        "共办结申请[closed]件，不予公开[denied]件，均说明理由并告知救济渠道。",
    ];

    public static readonly string[] CarriedOver =
    [
        "另有[carried_out]件结转至[next]年继续办理。",
        "结转下年度继续办理的[carried_out]件均未超期。",
        "[carried_out]件因年底收到，结转下一年度办理。",
        "结转[next]年办理[carried_out]件。",
        "未办结的[carried_out]件结转下年度继续办理。",
    ];

    public static readonly string[] NothingCarriedOver =
    [
        "无结转[next]年继续办理件。",
        "无结转下年度继续办理的申请。",
        "结转下年度继续办理0件。",
        "所有申请均已办结，没有结转至[next]年的申请。",
    ];

    public static readonly string[] Growth =
    [
        "申请数量同比[growth_percent]。",
        "收到的申请比上年[growth_count]。",
        "与[last]年的[last_new]件相比，新收申请[growth_count]。",
        "新收申请量较上年[growth_percent]，主要集中在[topic1]领域。",
        "从近年情况看，申请量有所起伏，答复质量稳步提高。",
    ];
}
