using System.CommandLine;
using SiteBuilder.Comparing;
using SiteBuilder.Comparing.Formats;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>diff</c>: what would change on the public site, cell by cell, paragraph by paragraph, page by page.</summary>
internal sealed class DiffCommand : ProgramCommand
{
    private static readonly IReadOnlyList<IDifferenceFormat> Formats = [.. OwnTypes.OneOfEach<IDifferenceFormat>("Comparing/Formats/").OrderBy(f => f.Name, StringComparer.Ordinal)];

    private readonly Valued against = new("--against", new("对象", "STATE"), new("与之比较的文件夹、网址或 git 修订，默认是最近一次发布的版本，没有时是 output", "the folder, address or git revision to compare with; default: what was last published, else output"));
    private readonly Valued format = new("--format", new("格式", "FORMAT"), new("text、markdown、json 或 html，默认 text", "text, markdown, json or html; default: text")) { Choices = [.. Formats.Select(f => f.Name)] };
    private readonly Valued outFile = new("--out", new("文件", "FILE"), new("结果写入文件，不输出到屏幕", "write the result to a file"));

    public override string Name => "diff";

    public override Text Purpose => new("逐格、逐段、逐页列出将要发生的变化", "tell what would change: cell by cell, paragraph by paragraph, page by page");

    public override IReadOnlyList<Option> Options => [against, format, outFile];

    public override int Run(Call call)
    {
        var difference = call.Terminal.During(new("正在比较……", "Comparing …"), _ =>
        {
            using var after = ContentEdition.Of(Text.Same(call.Workspace.Content), call.Workspace, call.Stop);
            using var before = Baseline.Find(call.Value(against), call.Workspace, after.Content!.Site.Settings, call.Stop);
            return SiteComparison.Of(before, after);
        });
        if (difference.WithoutData is { } state)
        {
            call.Terminal.Remark(new($"「{state.Zh}」里没有 data.json（site.yml 的 downloads 没有 json），报告只按网页比较，没有逐格、逐段列出。",
                $"“{state.En}” has no data.json (downloads of site.yml lacks json): reports are compared by their pages alone, and neither cells nor paragraphs are listed."));
        }
        string wanted = call.WantsJson ? "json" : call.Value(format) ?? "text";
        var style = Formats.First(f => f.Name == wanted);
        if (call.Value(outFile) is { } file) ResultFile.Write(file, call.Terminal, to => style.Write(difference, to.Results, call.Language));
        else if (call.Terminal.Width is { } width && wanted == "text") WriteFolded(style, difference, width, call);
        else style.Write(difference, call.Terminal.Results, call.Language);
        return difference.IsNone ? 0 : 1;
    }

    /// <summary>For the eye: each line folded at the width of the terminal, what goes on set in under its beginning.</summary>
    private static void WriteFolded(IDifferenceFormat style, SiteDifference difference, int width, Call call)
    {
        using var text = new StringWriter { NewLine = "\n" };
        style.Write(difference, text, call.Language);
        using var lines = new StringReader(text.ToString());
        while (lines.ReadLine() is { } line)
        {
            string margin = line[..^line.TrimStart(' ').Length];
            call.Terminal.Results.WriteLine(margin + Folding.Fold(line[margin.Length..], width - margin.Length, margin + "    "));
        }
    }
}
