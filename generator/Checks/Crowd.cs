using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>More of one kind in one place help nobody: the last one says that there are more.</summary>
internal static class Crowd
{
    private const int Most = 20;

    private static readonly Text MoreInParagraph = new("这一段里还有同样的情形，未逐一列出。", " There are more in this paragraph.");
    private static readonly Text MoreInReport = new("这份报告里还有同样的情形，未逐一列出。", " There are more in this report.");

    /// <summary>Adds the first findings of one check in one paragraph.</summary>
    public static void AddInParagraph(IEnumerable<Finding> findings, List<Finding> found) => AddFew(findings, found, MoreInParagraph);

    /// <summary>Adds the first findings of one check in one report.</summary>
    public static void AddInReport(IEnumerable<Finding> findings, List<Finding> found) => AddFew(findings, found, MoreInReport);

    private static void AddFew(IEnumerable<Finding> findings, List<Finding> found, Text more)
    {
        if (findings is Finding[] { Length: 0 }) return;
        int first = found.Count;
        foreach (var finding in findings)
        {
            if (found.Count == first + Most)
            {
                found[^1] = found[^1] with { Message = found[^1].Message.With(more.Zh, more.En) };
                return;
            }
            found.Add(finding);
        }
    }
}
