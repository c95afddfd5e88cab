using System.CommandLine;
using System.Text.Json;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Drafts;

namespace SiteBuilder.Commands;

/// <summary><c>import</c>: Word, Excel, pages, PDF or text → draft reports, with an account of every figure.</summary>
internal sealed class ImportCommand : ProgramCommand
{
    private readonly OperandList words = new(new("文件… [机关 年度]", "FILE… [AGENCY YEAR]"), new(
        "源文件，最后两个词是机关代号和年度；不写机关和年度时，每个文件是一份报告，文件夹取其中所有文件，机关和年度从标题和文件名认定",
        "the files of one report, then the agency's slug and the year; without these every file (or every file of a folder) is a report that says itself whose it is"));

    private readonly Flag bind = new("--bind", new("把正文中与表格一致的数字绑定到表格", "bind the numbers of the text that agree with the tables"));
    private readonly Flag force = new("--force", new("替换已有的报告（附件保留）", "replace a report that exists; its attachments stay"));
    private readonly Flag dry = new("--dry-run", new("只读取和报告，不写入", "read and report, write nothing"));
    private readonly Valued report = new("--report", new("文件", "FILE"), new("把导入情况另存为文件（.json 为 JSON，其他为文本）", "also write the account to a file (.json: as JSON, else as text)"));

    public override string Name => "import";

    public override Text Purpose => new("把已有的 Word、Excel、网页、PDF、文本报告导入为草稿", "import reports that exist as Word, Excel, page, PDF or text");

    public override IReadOnlyList<Argument> Operands => [words];

    public override IReadOnlyList<Option> Options => [bind, force, dry, report];

    public override int Run(Call call)
    {
        var given = call.Values(words);
        bool writes = !call.Has(dry);
        var content = writes || Directory.Exists(call.Workspace.Content) ? ParsedContent.From(SourceTree.Read(call.Workspace.Content)) : null;
        var order = new ImportOrder(call.Workspace.Content, content, new ImportManner(call.Has(force), call.Has(bind), writes));
        return given is [_, .., var agency, var year] && given.Count > 2 && Years.IsYear(year)
            ? One(call, order.One([.. given.SkipLast(2).SelectMany(ImportFiles.In)], agency, Years.Parse(year)))
            : Many(call, order, [.. given.SelectMany(ImportFiles.In)]);
    }

    private int One(Call call, ImportOutcome outcome)
    {
        Print(call, terminal => ImportText.Write(terminal, outcome), json => ImportJson.Write(json, outcome, call.Language));
        if (outcome.Trouble is { } trouble) throw new UserException(trouble);
        return outcome.Account!.Unread.Count > 0 ? 1 : 0;
    }

    private int Many(Call call, ImportOrder order, IReadOnlyList<string> files)
    {
        var outcomes = call.Terminal.Counting(new($"正在导入 {files.Count} 个文件", $"Importing {files.Count} files"), files.Count, done => order.Many(files, done, call.Stop));
        Print(call, terminal => ImportTable.Write(terminal, outcomes), json => ImportJson.Write(json, outcomes, call.Language));
        if (outcomes.All(o => o.Account is null)) return CommandLine.CouldNotRun;
        return outcomes.Any(o => o.Trouble is not null || o.Account!.Unread.Count > 0) ? 1 : 0;
    }

    private void Print(Call call, Action<Terminal> text, Action<Utf8JsonWriter> json)
    {
        if (call.WantsJson) JsonResult.Write(call.Terminal, json);
        else text(call.Terminal);
        if (call.Value(report) is not { } file) return;
        bool asJson = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        ResultFile.Write(file, call.Terminal, terminal =>
        {
            if (asJson) JsonResult.Write(terminal, json);
            else text(terminal);
        });
    }
}
