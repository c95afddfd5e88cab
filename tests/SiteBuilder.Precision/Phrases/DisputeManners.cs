namespace SiteBuilder.Precision.Phrases;

/// <summary>行政复议、行政诉讼 in other words than the demo site's.</summary>
internal static class DisputeManners
{
    public static readonly string[] Disputes =
    [
        "因政府信息公开工作被申请行政复议[disputes.review.total]件，被提起行政诉讼[suits_sum]件。",
        "全年产生政府信息公开行政复议案件[disputes.review.total]件、行政诉讼案件[suits_sum]件。",
        "行政复议[disputes.review.total]件，其中结果维持[disputes.review.upheld]件，结果纠正[disputes.review.corrected]件，其他结果[disputes.review.other]件，尚未审结[disputes.review.pending]件；行政诉讼[suits_sum]件。",
        "政府信息公开行政复议[disputes.review.total]件；行政诉讼方面，未经复议直接起诉[disputes.direct.total]件，复议后起诉[disputes.after_review.total]件。",
        "[we]全年涉及政府信息公开的行政复议共[disputes.review.total]件，行政诉讼共[suits_sum]件，均依法提交答复材料。",
    ];

    public static readonly string[] None =
    [
        "全年未收到因政府信息公开申请引起的行政复议和行政诉讼。",
        "无因政府信息公开引发的行政复议、行政诉讼。",
        "政府信息公开行政复议0件，行政诉讼0件。",
        "未产生因政府信息公开申请提请的行政复议和行政诉讼案件。",
        "[year]年未发生因政府信息公开申请行政复议和提起行政诉讼的情况。",
    ];
}
