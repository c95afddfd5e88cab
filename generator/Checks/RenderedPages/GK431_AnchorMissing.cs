using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>A link to a place in a page (<c>#…</c>) that the page does not have: readers land at the top and search by hand.</summary>
internal static class GK431_AnchorMissing
{
    public static readonly Rule Rule = new("GK431", Severity.Warning,
        new("页面里没有链接所指的位置", "A page lacks the place that a link names"),
        new("地址里 # 后面的是目标页面里某个元素的编号：报告的六个部分是 part-1 到 part-6，正文小标题的编号见页面源码。找不到编号时，读者只能停在页首。",
            "What follows the # of an address is the id of an element of that page: the six parts of a report are part-1 to part-6, ids of further headings stand in the page. Where it is missing, readers are left at the top."),
        new("国办秘函〔2019〕19号：政府网站检查指标", "国办秘函〔2019〕19号: indicators of the inspection of government websites"),
        new("pages/index.md", "本栏目（[指南](guide.md#fanwei)）公布", "本栏目公布"));

    /// <param name="place">Where the link was written.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="page">The page that shows it.</param>
    public static Finding At(SourceSpan place, SitePlace target, LinkedPage page)
    {
        string shown = SitePlace.Shown(target.File), from = SitePlace.Shown(page.Route.Path);
        Text who = place.Line is null ? new($"版式“{page.Kind}”的页面", $"A page of the layout “{page.Kind}”") : new($"页面“{from}”", $"The page “{from}”");
        return new(Rule, place, new(
            $"{who.Zh}链接到“{shown}”里的“#{target.Anchor}”，那个页面没有这个位置。",
            $"{who.En} links to “#{target.Anchor}” in “{shown}”, a page without that place."));
    }
}
