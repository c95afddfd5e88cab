using System.Reflection;
using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Rendering;

/// <summary>Sites made up in code, so that tests of pages need no files. Stages are made past their private constructors: here alone.</summary>
internal static class Fabricated
{
    public static FormCatalogue Forms { get; } = FormCatalogue.BuiltIn();

    public static Agency Agency { get; } = new() { Slug = "xinfangju", Name = "示例市示例区信访局", ShortName = "示例区信访局", Order = 1 };

    public static SiteSettings Settings { get; } = new()
    {
        Name = "示例市示例区人民政府",
        Domain = "www.example.gov.cn",
        BasePath = "/zwgk",
        IdCode = "6401040001",
        Organiser = "示例区人民政府办公室",
        Undertaker = "示例区政务服务中心",
        Phone = "0951-0000000",
        Address = "示例市示例区示例路1号",
        Icp = "宁ICP备00000000号",
        Police = new PoliceRecord("宁公网安备 64010400000000号", "64010400000000"),
        ConacId = "0123456789ABCDEF",
        SuperiorPortals = [new("中国政府网", "https://www.gov.cn/"), new("示例省人民政府", "https://www.example.gov.cn/")],
    };

    /// <summary>Figures that differ from cell to cell; totals are left blank.</summary>
    public static FilledTable Fill(TableDefinition table, string folder) =>
        new(table, $"{folder}/{table.Key}.csv",
            [.. table.Cells.Where(c => !table.IsComputed(c)).Select((cell, i) => new CellInput(cell, CellState.Typed, i * 7 % 400, 2, 2))]);

    public static ParsedReport Report(int year, Agency? agency = null, ReportMatter? matter = null)
    {
        var form = Forms.For(year)!;
        string slug = (agency ?? Agency).Slug, folder = $"reports/{slug}/{year}";
        return new ParsedReport
        {
            Folder = folder,
            AgencySlug = slug,
            Year = year,
            Form = form,
            Matter = matter ?? new ReportMatter { IsFinal = true, Published = new DateTime(year + 1, 1, 20, 9, 30, 0), Written = new DateOnly(year + 1, 1, 18) },
            Narrative = Text(folder + "/report.md", "根据条例第五十条的规定编制本报告。", (1, "公开政府信息若干条。"), (3, "本年度未收取信息处理费。"), (5, "存在的问题。"), (6, "无其他事项。")),
            Tables = form.Tables.ToDictionary(t => t.Key, t => Fill(t, folder)),
            Attachments = [new Attachment("报告 盖章件.pdf", folder + "/files/报告 盖章件.pdf", 123456)],
            Hash = "",
        };
    }

    public static ParsedPage Page(string path, string title, string text, string? column = null) =>
        new($"pages/{path}.md", new PageMatter(title, column, 0, null, null), Text($"pages/{path}.md", text), "");

    public static Narrative Text(string file, string intro, params (int Part, string Text)[] parts) =>
        new(file, [new NarrativeSection(0, intro, 1, SourceSpan.Of(file)), .. parts.Select(p => new NarrativeSection(p.Part, p.Text, 1, SourceSpan.Of(file)))], []);

    public static CheckedSite Site(IReadOnlyList<ParsedReport>? reports = null, SiteSettings? settings = null, IReadOnlyList<Agency>? agencies = null)
    {
        settings ??= Settings;
        agencies ??= [Agency];
        reports ??= [Report(2020), Report(2023)];
        ParsedPage[] pages = [Page("index", "政府信息公开", "欢迎。"), Page("guide", "政府信息公开指南", "指南正文。")];
        var tree = Make<SourceTree>("/content", Array.Empty<SourceFile>(), Array.Empty<Finding>());
        var content = Make<ParsedContent>(tree, Forms, settings, agencies, reports, pages, Array.Empty<Finding>());
        var placed = reports.Select(r => new Report(r, agencies.First(a => a.Slug == r.AgencySlug), null)).ToArray();
        var site = Make<Site>(content, settings, placed, pages.Select(p => new Page(p, Route.Page(p.File == "pages/index.md" ? "" : p.File["pages/".Length..^".md".Length]))).ToArray(), Array.Empty<Finding>());
        return Make<CheckedSite>(site, Array.Empty<Finding>());
    }

    public static Theme Portal { get; } = Theme.Read("no-themes", Theme.Default);

    /// <summary>The whole site by address; fails where a page has findings.</summary>
    public static SortedDictionary<string, byte[]> Build(CheckedSite site, Theme? theme = null)
    {
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in SitePlan.Of(site, theme ?? Portal).Where(f => f.SourcePath is null))
        {
            var result = file.Make();
            Assert.Empty(result.Findings.Select(f => $"{f.Place.File}:{f.Place.Line}:{f.Place.Column} {f.Message.Zh}"));
            made.Add(file.Route.Path, result.Bytes.ToArray());
        }
        return made;
    }

    private static T Make<T>(params object?[] arguments) =>
        (T)typeof(T).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single(c => c.GetParameters().Length == arguments.Length).Invoke(arguments);
}
