using System.CommandLine;
using SiteBuilder.Checks;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>check</c>: reads and checks everything; writes nothing into the output.</summary>
internal sealed class CheckCommand : ProgramCommand
{
    private readonly Valued format = new("--format", new("格式", "FORMAT"), new(
        $"结果的格式：{string.Join("、", FindingsFormats.All.Select(f => f.Name))}，默认 text",
        $"how findings are printed: {string.Join(", ", FindingsFormats.All.Select(f => f.Name))}; default: text"))
    {
        Choices = [.. FindingsFormats.All.Select(f => f.Name)],
    };

    private readonly Valued outFile = new("--out", new("文件", "FILE"), new("结果写入文件，不输出到屏幕", "write the result to a file"));
    private readonly Valued agency = new("--agency", new("机关", "AGENCY"), new("只显示该机关的问题", "show the findings of one agency only"));
    private readonly Valued year = new("--year", new("年度", "YEAR"), new("只显示该年度的问题", "show the findings of one year only"));
    private readonly Flag watch = new("--watch", new("内容改动后自动重新校验，按 Ctrl-C 结束", "check again whenever the content changes; Ctrl-C ends it"));
    private readonly Flag pages = new("--pages", new("同时在内存中生成网页并检查", "also render the pages in memory and check them"));

    public override string Name => "check";

    public override Text Purpose => new("读取并校验全部内容，不写入任何文件", "read and check everything; write nothing");

    public override IReadOnlyList<Option> Options => [format, outFile, agency, year, pages, watch];

    public override int Run(Call call) => call.Has(watch) ? new WatchedCheck(call, site => Print(call, seen => seen(site))).Run() : Print(call, seen => Pipeline.Check(call.Workspace, seen));

    /// <param name="call">The call.</param>
    /// <param name="check">Gives the checked site to whoever looks at it, and returns what that one saw.</param>
    private int Print(Call call, Func<Func<CheckedSite, CheckedSite>, CheckedSite> check)
    {
        var (verdict, extract) = call.Terminal.During(new("正在校验……", "Checking …"), _ =>
        {
            var site = check(site => call.Has(pages) && !site.HasErrors ? Pipeline.CheckPages(site, call.Workspace, call.Stop) : site);
            return (new Verdict(site.Findings, site.Site.Reports, call.Workspace), Extract.Of(site.Site.Agencies, call.Value(agency), call.Value(year)));
        });
        var shown = verdict with
        {
            Findings = [.. verdict.Findings.Where(f => extract.Holds(f.Place))],
            Shown = [.. verdict.Shown.Where(r => extract.Holds(SourceSpan.Of(r.Folder)))],
            Pages = new PageLinks(call.Workspace.Output, call.Value(outFile)),
        };
        var style = FindingsFormats.Named(call.WantsJson ? "json" : call.Value(format) ?? "text");
        if (call.Value(outFile) is { } file) ResultFile.Write(file, call.Terminal, to => style.Write(shown, to));
        else style.Write(shown, call.Terminal);
        return shown.Errors > 0 ? 1 : 0;
    }
}
