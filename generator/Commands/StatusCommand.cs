using System.CommandLine;
using System.Globalization;
using SiteBuilder.Checks;
using SiteBuilder.Checks.Waivers;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>status</c>: who has reported, who is late, what is draft, which waivers lapse.</summary>
internal sealed class StatusCommand : ProgramCommand
{
    private const int DaysAhead = 31; // waivers that end within a month are named

    private readonly Valued agency = new("--agency", new("机关", "AGENCY"), new("只显示该机关", "show one agency only"));
    private readonly Valued year = new("--year", new("年度", "YEAR"), new("只显示该年度", "show one year only"));

    public override string Name => "status";

    public override Text Purpose => new("各机关各年度的进度：未报、草稿、有误、完成、逾期；失效和将到期的豁免", "how far each report has come, and which waivers lapse");

    public override IReadOnlyList<Option> Options => [agency, year];

    public override int Run(Call call)
    {
        int? wanted = call.Value(year) is { } typed ? Years.Parse(typed) : null;
        var (site, now) = call.Terminal.During(new("正在校验……", "Checking …"), _ => Read(call.Workspace));
        var status = ReportingStatus.Of(site, now);
        string? one = call.Value(agency) is { } named ? NamedAgency.Among(site.Site.Agencies, named).Slug : null;
        var agencies = status.Agencies.Where(a => one is null || a.Agency.Slug == one)
            .Select(a => a with { Years = [.. a.Years.Where(y => wanted is null || y.Year == wanted)] }).ToList();
        var waivers = site.Waivers.Where(use => IsEnding(use, now)).ToList();
        if (call.WantsJson) JsonResult.Write(call.Terminal, json => StatusJson.Write(json, agencies, waivers));
        else
        {
            foreach (string line in new StatusTable(agencies, call.Terminal).Lines()) call.Terminal.Result(Text.Same(line));
            foreach (var use in waivers) call.Terminal.Folded(Said(use, call.Workspace));
        }
        return 0;
    }

    private static (CheckedSite Site, DateTime Now) Read(Workspace workspace)
    {
        var site = Pipeline.Check(workspace);
        return (site, workspace.Now ?? TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, site.Site.Settings.TimeZone));
    }

    private static bool IsEnding(WaiverUse use, DateTime now) =>
        use.State is WaiverState.Lapsed or WaiverState.Expired || use.Waiver.Until is { } until && until <= DateOnly.FromDateTime(now).AddDays(DaysAhead);

    private static Text Said(WaiverUse use, Workspace workspace)
    {
        string place = $"{workspace.PathOf(use.Waiver.Place)}:{use.Waiver.Place.Line?.ToString(CultureInfo.InvariantCulture)}";
        var state = use.State switch
        {
            WaiverState.Lapsed => new Text("已失效", "has lapsed"),
            WaiverState.Expired => new Text($"{use.Waiver.Until:yyyy-MM-dd} 已过期", $"expired on {use.Waiver.Until:yyyy-MM-dd}"),
            _ => new Text($"{use.Waiver.Until:yyyy-MM-dd} 到期", $"ends on {use.Waiver.Until:yyyy-MM-dd}"),
        };
        return new($"豁免 {use.Waiver.Code}（{place}）{state.Zh}：{use.Waiver.Reason}", $"Waiver {use.Waiver.Code} ({place}) {state.En}: {use.Waiver.Reason}");
    }
}
