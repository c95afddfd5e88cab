using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Checks;

/// <summary>The bad case of a rule about publishing: the sample site is published, edited, and published again.</summary>
internal static class GateCase
{
    private static readonly Example Figure = new("reports/minzheng/2024/proactive.csv", "行政许可,本年处理决定数量,322", "行政许可,本年处理决定数量,321");

    /// <summary>What the gate and the check find in the second publish. An example without a file: somebody changed the published figures on the server.</summary>
    public static IReadOnlyList<Finding> Findings(Example example)
    {
        using var folder = new TemporaryFolder();
        SiteTest.From("sample").In(root => Publish(root, folder));
        bool isSpoilt = example.File.Length == 0;
        if (isSpoilt) File.AppendAllText(folder["www/current/reports/minzheng/2024/data.json"], " ");
        return RuleCatalogueTests.Edited(isSpoilt ? Figure : example).In(root => Publish(root, folder));
    }

    private static IReadOnlyList<Finding> Publish(string content, TemporaryFolder folder)
    {
        var workspace = new Workspace(content, folder["themes"], folder["output"], SiteTest.Season);
        var known = SiteBuilder.Content.SettingsFile.In(content)!.Publish;
        var target = Target.Find(folder["www"], known, content);
        if (known.Count > 0) target = target with { Settings = known[0] };
        using var output = OutputFolder.Claim(workspace.Output, [content]);
        var build = new BuildRun(SiteBuilder.Rendering.PlanScope.WholeSite, _ => { }, CancellationToken.None);
        var built = Pipeline.Build(Pipeline.Begin(workspace, output, build), workspace, output, build);
        var run = new PublishRun(target, new PublishOrder(5, false, SiteTest.Season, CancellationToken.None), IsTrial: false);
        return Finding.InOrder([.. built.Findings, .. Pipeline.Publish(built, output, workspace, run)!.Findings]);
    }
}
