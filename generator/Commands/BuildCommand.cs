using System.CommandLine;
using System.Globalization;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Delivery;
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
        var made = call.Terminal.During(new("正在读取和校验……", "Reading and checking …"), now =>
            Pipeline.Build(call.Workspace, output, new BuildRun(call.Value(only) is null ? PlanScope.WholeSite : PlanScope.ReportPages, now, call.Stop)));
        var verdict = new Verdict(made.Findings, made.Checked.Site.Reports, call.Workspace);
        if (call.WantsJson) JsonResult.Write(call.Terminal, json =>
        {
            JsonFormat.WriteMembers(json, verdict, call.Language);
            WriteRelease(json, made.Release);
        });
        else
        {
            new TextFormat().Write(verdict, call.Terminal);
            call.Terminal.Result(Outcome(made.Release, call.Workspace.Output));
        }
        return made.Release is null ? 1 : 0;
    }

    private static Text Outcome(Release? release, string output)
    {
        string folder = output.TrimEnd('/', Path.DirectorySeparatorChar) + "/";
        if (release is null) return new($"未发布：{folder} 保持原样。", $"Not published: {folder} is as it was.");
        string size = (release.Bytes / 1024m).ToString("N0", CultureInfo.InvariantCulture);
        return new($"已生成：{folder}，{release.FileCount} 个文件，{size} KB。", $"Made: {folder}, {release.FileCount} files, {size} KB.");
    }

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
