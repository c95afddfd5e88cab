using System.CommandLine;
using System.Globalization;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Commands;

/// <summary><c>build</c>: reads, checks, renders, and replaces the output; with an error the output stays exactly as it was.</summary>
internal sealed class BuildCommand : ProgramCommand
{
    private readonly Valued only = new("--only", Text.Same("reports"), new("只生成报告页面", "make the report pages alone")) { Choices = ["reports"] };
    private readonly Flag clean = new("--clean", new("从零生成，不沿用上次的结果", "make everything anew"));

    public override string Name => "build";

    public override Text Purpose => new("校验内容，生成网站；有错误时输出文件夹保持原样", "check the content and make the site; with an error the output stays as it was");

    public override IReadOnlyList<Option> Options => [only, clean];

    public override int Run(Call call)
    {
        using var output = OutputFolder.Claim(call.Workspace.Output, [call.Workspace.Content, call.Workspace.Themes]);
        var run = new BuildRun(call.Value(only) is null ? PlanScope.WholeSite : PlanScope.ReportPages, _ => { }, call.Stop) { IsClean = call.Has(clean), ListsRemarks = call.WantsJson };
        var start = Pipeline.Begin(call.Workspace, output, run);
        if (!call.WantsJson && start.Same(call.Workspace.Now) is { } same)
        {
            Print(same, call, Outcome(new("没有变化", "No change"), same, call.Workspace.Output));
            return 0;
        }
        var made = call.Terminal.During(new("正在读取和校验……", "Reading and checking …"), now => Pipeline.Build(start, call.Workspace, output, run with { Now = now }));
        if (call.WantsJson) JsonResult.Write(call.Terminal, json =>
        {
            JsonFormat.WriteMembers(json, new Verdict(made.Findings, made.Checked.Site.Reports, call.Workspace), call.Language);
            WriteRelease(json, made.Release);
        });
        else
        {
            var summary = BuildSummary.Of(made.Checked, made.Release?.FileCount ?? 0, made.Release?.Bytes ?? 0);
            Print(summary, call, made.Release is null ? Unpublished(call.Workspace.Output) : Outcome(new("已生成", "Made"), summary, call.Workspace.Output));
        }
        return made.Release is null ? 1 : 0;
    }

    private static void Print(BuildSummary summary, Call call, Text outcome)
    {
        new TextFormat().Write(Verdict.Of(summary, call.Workspace), call.Terminal);
        if (summary.Remarks.Shown > 0) call.Terminal.Result(new("提示不逐条列出，可用 sitebuilder check 查看。", "Remarks are not listed here; sitebuilder check lists them."));
        call.Terminal.Result(outcome);
    }

    private static Text Unpublished(string output) => new($"未发布：{Folder(output)} 保持原样。", $"Not published: {Folder(output)} is as it was.");

    private static Text Outcome(Text what, BuildSummary made, string output)
    {
        string size = (made.Bytes / 1024m).ToString("N0", CultureInfo.InvariantCulture);
        return new($"{what.Zh}：{Folder(output)}，{made.Files} 个文件，{size} KB。", $"{what.En}: {Folder(output)}, {made.Files} files, {size} KB.");
    }

    private static string Folder(string output) => output.TrimEnd('/', Path.DirectorySeparatorChar) + "/";

    private static void WriteRelease(System.Text.Json.Utf8JsonWriter json, Release? release)
    {
        if (release is null)
        {
            json.WriteNull("release");
            return;
        }
        json.WriteStartObject("release");
        json.WriteString("output", release.Shown);
        json.WriteNumber("files", release.FileCount);
        json.WriteNumber("bytes", release.Bytes);
        json.WriteEndObject();
    }
}
