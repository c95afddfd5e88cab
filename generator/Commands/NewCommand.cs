using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing;

namespace SiteBuilder.Commands;

/// <summary><c>new</c>: lays out a blank report from the form, with what last year's report hands over filled in.</summary>
internal sealed class NewCommand : ProgramCommand
{
    private readonly Operand agency = new(new("机关", "AGENCY"), new("代号，agencies.csv 的 slug 列", "the agency's slug in agencies.csv"));
    private readonly Operand year = new(new("年度", "YEAR"), new("四位数字", "the reporting year, four digits"));

    public override string Name => "new";

    public override Text Purpose => new("新建一份空白报告，并填入上年结转", "lay out a blank report, last year's carry-overs filled in");

    public override IReadOnlyList<Operand> Operands => [agency, year];

    public override int Run(Call call)
    {
        int wanted = Years.Parse(call.Value(year)!);
        var content = ParsedContent.From(SourceTree.Read(call.Workspace.Content));
        var owner = NamedAgency.Among(content.Agencies, call.Value(agency)!);
        var form = content.Forms.For(wanted)
            ?? throw new UserException(new($"没有适用于 {wanted} 年度的报告格式。", $"There is no form for the year {wanted}."));
        var previous = content.Reports.FirstOrDefault(r => r.AgencySlug == owner.Slug && r.Year == wanted - 1);
        var folder = new DraftFolder(call.Workspace.Content, owner.Slug, wanted);
        if (!folder.Exists) EditorSchemas.Lay(call.Workspace.Content); // first: where the disk is full the next run is not refused
        folder.Create(BlankReport.Files(owner, wanted, form, CarriedOver.From(previous, form)));

        call.Terminal.Result(new($"已新建 {folder.Shown}/，状态为草稿。", $"Made {folder.Shown}/ as a draft."));
        call.Terminal.Remark(previous is null
            ? new($"没有 {wanted - 1} 年度的报告，上年结转请自行填写。", $"There is no report for {wanted - 1}; fill in what was carried over yourself.")
            : new($"上年结转取自 {call.Workspace.Content}/{previous.Folder}，请核对。", $"What was carried over comes from {call.Workspace.Content}/{previous.Folder}; please verify it."));
        return 0;
    }
}
