using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>A link or a picture of a page that leads to no page and no file of the site.</summary>
internal static class GK430_LinkToNothing
{
    public static readonly Rule Rule = new("GK430", Severity.Warning,
        new("链接或图片在网站上不存在", "A link or picture leads to nothing"),
        new("正文里的相对地址从所在的 Markdown 文件算起（../guide.md、files/附件.pdf），以 / 开头的从网站首页算起（/guide/）。每个页面的每个站内链接、图片都和将要生成的文件逐一核对；打不开的链接是政府网站检查的扣分项。",
            "A relative address counts from the Markdown file that it stands in (../guide.md, files/a.pdf), one with a leading slash from the home page (/guide/). Every internal link and picture of every page is held against the files that will be made; dead links are marked down in inspections of government websites."),
        new("国办秘函〔2019〕19号：政府网站检查指标", "国办秘函〔2019〕19号: indicators of the inspection of government websites"),
        new("pages/index.md", "本栏目（[指南](guid.md)）公布", "本栏目公布"));

    /// <param name="place">Where the link was written.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="page">The page that shows it.</param>
    /// <param name="site">What there is.</param>
    public static Finding At(SourceSpan place, SitePlace target, LinkedPage page, SiteAddresses site)
    {
        string shown = SitePlace.Shown(target.File);
        Text which = place.Line is null
            ? new($"版式“{page.Kind}”的页面里有链接指向“{shown}”", $"A page of the layout “{page.Kind}” links to “{shown}”")
            : new($"页面“{SitePlace.Shown(page.Route.Path)}”的链接指向“{shown}”", $"The page “{SitePlace.Shown(page.Route.Path)}” links to “{shown}”");
        if (target.File.Length == 0) return new(Rule, place, new($"{which.Zh.Replace("指向“/”", "指到了网站之外", StringComparison.Ordinal)}。", $"{which.En.Replace("to “/”", "out of the site", StringComparison.Ordinal)}."));
        if (site.IsDraft(target.File)) return new(Rule, place, new($"{which.Zh}，这份报告还是草稿，没有公开的页面。", $"{which.En}, a draft that has no public page."));
        var hint = Hint(shown, [.. site.Files.Select(SitePlace.Shown)]);
        return new(Rule, place, new($"{which.Zh}，网站上没有这个页面或者文件。{hint.Zh}", $"{which.En}, which is no page or file of the site.{hint.En}"));
    }

    /// <summary>A similar name in the same folder, else the same name in another.</summary>
    private static Text Hint(string shown, IReadOnlyList<string> files)
    {
        var beside = Nearest.Suggestion(NameOf(shown), files.Where(file => FolderOf(file) == FolderOf(shown)).Select(NameOf));
        return beside.Zh.Length > 0 ? beside : Nearest.Suggestion(shown, files.Where(file => NameOf(file).Equals(NameOf(shown), StringComparison.OrdinalIgnoreCase)));
    }

    private static string FolderOf(string shown) => shown[..^NameOf(shown).Length];

    private static string NameOf(string shown) => shown[(shown.LastIndexOf('/', Math.Max(0, shown.Length - 2)) + 1)..];
}
