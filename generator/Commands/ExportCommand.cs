using System.CommandLine;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Diagnostics;

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
        var export = call.Terminal.During(new("正在校验……", "Checking …"), _ => Pipeline.Check(call.Workspace, site => ReportExport.Of(site, (call.Value(agency)!, wanted), call.Value(folder) ?? ".", call.Has(force))));
        if (export.Files.Count > 0) export.Target.Write([.. export.Files.Select(f => (f.File, f.Made.Bytes))]);
        return Finish(call, export);
    }

    private static int Finish(Call call, ReportExport export)
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
}
