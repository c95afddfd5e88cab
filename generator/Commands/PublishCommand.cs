using System.CommandLine;
using SiteBuilder.Commands.Publishing;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>publish</c>: checks, builds, and puts the site where the public reads it; or brings an earlier release back.</summary>
internal sealed class PublishCommand : ProgramCommand
{
    private readonly Operand target = new("TARGET", new("发布位置：site.yml 里 publish 的名称、文件夹，或 sftp://用户@主机:端口/路径", "a name of publish in site.yml, a folder, or sftp://user@host:port/path"));
    private readonly Flag trial = new("--dry-run", new("试运行：只说会做什么，什么也不改", "say what would be done and change nothing"));

    private readonly Valued rollback = new("--rollback", Text.Same("[ID]"), new("恢复以前的版本，不写版本号就是上一个", "bring an earlier release back; without an ID the one before"))
    {
        ValueIsOptional = true,
    };

    private readonly Flag list = new("--list", new("列出那里的各个版本", "list the releases that stand there"));
    private readonly Flag fresh = new("--fresh", new("全部重新写，不沿用那里已有的文件", "write every file anew, take over none that stands there"));
    private readonly Valued maxRemoved = new("--max-removed", Text.Same("N"), new("这一次最多可以删掉多少个文件（或百分比，如 20%）", "how many files this publish may remove (or per cent, as 20%)"));

    public override string Name => "publish";

    public override Text Purpose => new("校验、生成并发布网站：一次切换，只传有变化的文件；也可恢复以前的版本", "check, build and publish in one atomic step, only what changed; or bring a release back");

    public override IReadOnlyList<Operand> Operands => [target];

    public override IReadOnlyList<Option> Options => [trial, rollback, list, fresh, maxRemoved];

    public override int Run(Call call)
    {
        var settings = SettingsFile.In(call.Workspace.Content);
        var place = Allowed(Target.Find(call.Value(target)!, settings?.Publish ?? [], call.Workspace.Content), call);
        if (call.Has(list)) return ReleaseList.Print(place, call);
        if (call.Has(rollback)) return RollbackOnce.Run(place, call.Value(rollback), call);
        var order = new PublishOrder(place.Settings.Keep, call.Has(fresh), call.Now(settings), call.Stop);
        return PublishOnce.Run(new PublishRun(place, order, call.Has(trial)), call);
    }

    /// <summary>The limit of this one run in the place of that of the settings.</summary>
    private Target Allowed(Target place, Call call)
    {
        if (call.Value(maxRemoved) is not { } text) return place;
        var cap = RemovalCap.Parse(text) ?? throw new UserException(new($"--max-removed「{text}」应是文件个数或百分比，例如 50 或 10%。", $"--max-removed “{text}” must be a number of files or per cent, as 50 or 10%."));
        return place with { Settings = place.Settings with { MaxRemoved = cap } };
    }
}
