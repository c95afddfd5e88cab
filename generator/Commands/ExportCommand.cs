using System.CommandLine;
using SiteBuilder.Checks;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Formats;
using SiteBuilder.Sites;

namespace SiteBuilder.Commands;

/// <summary><c>export</c>: Word and Excel of one report, of a draft too, without making the site.</summary>
internal sealed class ExportCommand : ProgramCommand
{
    private readonly Operand agency = new(new("机关", "AGENCY"), new("代号，agencies.csv 的 slug 列", "the agency's slug in agencies.csv"));
    private readonly Operand year = new(new("年度", "YEAR"), new("四位数字", "the reporting year, four digits"));
    private readonly Valued folder = new("--out", new("文件夹", "FOLDER"), new("写到哪个文件夹，默认当前文件夹", "the folder to write to; default: the current one"));
    private readonly Flag force = new("--force", new("覆盖已有的文件", "replace files that exist"));

    public override string Name => "export";

    public override Text Purpose => new("导出一份报告的 Word 和 Excel 文件，草稿也可以", "write Word and Excel of one report, of a draft too");

    public override IReadOnlyList<Operand> Operands => [agency, year];

    public override IReadOnlyList<Option> Options => [folder, force];

    public override int Run(Call call)
    {
        int wanted = Years.Parse(call.Value(year)!);
        var export = call.Terminal.During(new("正在校验……", "Checking …"), _ => Pipeline.Check(call.Workspace, site => Made(call, site, wanted)));
        if (export.Files.Count > 0) export.Target.Write([.. export.Files.Select(f => (f.File, f.Made.Bytes))]);
        return Finish(call, export);
    }

    /// <summary>Makes the files in memory; none where the report has errors.</summary>
    /// <exception cref="UserException">There is no such report, or the files exist.</exception>
    private Export Made(Call call, CheckedSite site, int wanted)
    {
        var owner = NamedAgency.Among(site.Site.Agencies, call.Value(agency)!);
        var target = new ExportFolder(call.Value(folder) ?? ".", $"{owner.Slug}-{wanted}");
        string place = $"reports/{owner.Slug}/{wanted}";
        var report = site.Site.Reports.FirstOrDefault(r => r.Folder == place);
        var errors = Errors(site, place);
        if (report is null && errors.Count == 0) throw Missing(site.Site, owner, wanted);
        if (report is null || errors.Count > 0) return new Export(report, errors, target, []);

        var files = ReportFormat.All.Where(f => f.IsDocument).OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(f => f.Files(report, site.Site)).ToList();
        if (!call.Has(force)) target.RefuseExisting(files);
        var made = files.ConvertAll(file => (File: file, Made: file.Make()));
        return new Export(report, [.. made.SelectMany(m => m.Made.Findings)], target, made);
    }

    /// <summary>The errors of the report and of what it stands on; those of other reports do not matter here, and a draft has none.</summary>
    private static List<Finding> Errors(CheckedSite site, string place) => [.. site.Findings.Where(f => f.Severity == Severity.Error
        && (!f.Place.File.StartsWith("reports/", StringComparison.Ordinal) || f.Place.File == place || f.Place.File.StartsWith(place + "/", StringComparison.Ordinal)))];

    private static UserException Missing(Site site, Content.Agency owner, int wanted)
    {
        var years = site.Reports.Where(r => r.Agency == owner).Select(r => r.Year).ToList();
        string zh = years.Count == 0 ? "还没有任何报告" : $"已有 {string.Join("、", years)} 年度", en = years.Count == 0 ? "no report at all" : string.Join(", ", years);
        return new UserException(new($"{owner.ShortName}没有 {wanted} 年度的报告（{zh}）。", $"{owner.Slug} has no report for {wanted} (it has {en})."));
    }

    private static int Finish(Call call, Export export)
    {
        var (report, findings, target, made) = export;
        var verdict = new Verdict(Finding.InOrder(findings), report is null ? [] : [report], call.Workspace);
        string[] files = [.. made.Select(m => target.PathOf(m.File))];
        if (call.WantsJson) JsonResult.Write(call.Terminal, json =>
        {
            JsonFormat.WriteMembers(json, verdict, call.Language);
            ExportFolder.WriteMembers(json, files);
        });
        else
        {
            if (findings.Count > 0) new TextFormat().Write(verdict, call.Terminal);
            foreach (string file in files) call.Terminal.Result(new($"已导出：{file}", $"Written: {file}"));
        }
        if (files.Length == 0) call.Terminal.Remark(new("报告有错误，没有导出；改正后再试，或将状态改为草稿。", "The report has errors and was not exported; mend them, or make it a draft."));
        else if (!report!.IsFinal) call.Terminal.Remark(new("这份报告是草稿，每页都标有“草稿”字样。", "This report is a draft; every page says so."));
        return files.Length == 0 ? 1 : 0;
    }

    /// <summary>What is exported of a report.</summary>
    /// <param name="Report">Null where it could not be read.</param>
    /// <param name="Findings">Errors, or what making the files had to say.</param>
    /// <param name="Target">Where to.</param>
    /// <param name="Files">None where the report has errors.</param>
    private sealed record Export(Report? Report, IReadOnlyList<Finding> Findings, ExportFolder Target, IReadOnlyList<(ReportFile File, MadeFile Made)> Files);
}
