using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A line of <c>words.csv</c> that cannot be used.</summary>
internal static class GK040_BrokenWord
{
    public static readonly Rule Rule = new("GK040", Severity.Error,
        new("用语表有误", "A line of the word list is broken"),
        new("用语表（words.csv）每行一对：错误写法、正确写法。读不懂的行不会参加检查，所以要先改好。",
            "The word list (words.csv) holds a pair a line: the wrong form and the right one. A line that cannot be read checks nothing, so it is put right first."),
        new("本产品的约定", "The contract of this product"),
        new Example("words.csv", "wrong,right\n示例县民证局,\n", ""));

    public static Finding At(SourceSpan place, string zh, string en) => new(Rule, place, new(zh, en));
}
