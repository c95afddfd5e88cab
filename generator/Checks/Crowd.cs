using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>More of one kind in one place help nobody: the last one says that there are more.</summary>
internal static class Crowd
{
    private const int Most = 20;

    private static readonly Text MoreInParagraph = new("这一段里还有同样的情形，未逐一列出。", " There are more in this paragraph.");
    private static readonly Text MoreInReport = new("这份报告里还有同样的情形，未逐一列出。", " There are more in this report.");

    /// <summary>The first findings of one check in one paragraph.</summary>
    public static IEnumerable<Finding> InParagraph(IEnumerable<Finding> findings) => Few(findings, MoreInParagraph);

    /// <summary>The first findings of one check in one report.</summary>
    public static IEnumerable<Finding> InReport(IEnumerable<Finding> findings) => Few(findings, MoreInReport);

    private static IEnumerable<Finding> Few(IEnumerable<Finding> findings, Text more)
    {
        int count = 0;
        Finding? last = null;
        foreach (var finding in findings)
        {
            if (++count > Most)
            {
                yield return last! with { Message = last.Message.With(more.Zh, more.En) };
                yield break;
            }
            if (count < Most) yield return finding;
            else last = finding;
        }
        if (last is not null) yield return last;
    }
}
