using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>How the state of a report is called.</summary>
internal static class ProgressNames
{
    /// <summary>The word in JSON.</summary>
    public static string Key(Progress progress) => progress switch
    {
        Progress.NotFiled => "not_filed",
        Progress.Draft => "draft",
        Progress.Faulty => "faulty",
        Progress.Complete => "complete",
        Progress.Overdue => "overdue",
        _ => "not_due",
    };

    public static Text Name(Progress progress) => progress switch
    {
        Progress.NotFiled => new("未报", "not filed"),
        Progress.Draft => new("草稿", "draft"),
        Progress.Faulty => new("有误", "faulty"),
        Progress.Complete => new("完成", "complete"),
        Progress.Overdue => new("逾期", "overdue"),
        _ => new("—", "-"),
    };
}
