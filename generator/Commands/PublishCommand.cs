using System.CommandLine;
using SiteBuilder.Commands.Publishing;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>publish</c>: checks, builds, and puts the site where the public reads it; or brings an earlier release back.</summary>
internal sealed class PublishCommand : ProgramCommand
{
    private readonly Operand target = new(new("发布位置", "TARGET"), new("site.yml 里 publish 的名称、文件夹，或 sftp://用户@主机:端口/路径", "a name of publish in site.yml, a folder, or sftp://user@host:port/path"));
    private readonly Flag trial = new("--dry-run", new("试运行：只说会做什么，什么也不改", "say what would be done and change nothing"));

    private readonly Valued rollback = new("--rollback", Text.Same("[ID]"), new("恢复以前的版本，不写版本号就是上一个", "bring an earlier release back; without an ID the one before"))
    {
        ValueIsOptional = true,
    };

    private readonly Flag list = new("--list", new("列出那里的各个版本", "list the releases that stand there"));
    private readonly Flag fresh = new("--fresh", new("全部重新写，不沿用那里已有的文件", "write every file anew, take over none that stands there"));
    private readonly Valued maxRemoved = new("--max-removed", Text.Same("N"), new("这一次最多可以删掉多少个文件（或百分比，如 20%）", "how many files this publish may remove (or per cent, as 20%)"));

    private readonly Flag scheduled = new("--scheduled", new("无人值守：拉取、校验、生成、发布、核验，记日志，只输出一行结论", "unattended: pull, check, build, publish, verify; a log, and one line of summary"));
    private readonly Valued onSuccess = new("--on-success", new("程序", "PROGRAM"), new("--scheduled 成功之后运行的程序", "a program that is run after success of --scheduled"));
    private readonly Valued onFailure = new("--on-failure", new("程序", "PROGRAM"), new("--scheduled 失败之后运行的程序（发邮件等）", "a program that is run after failure of --scheduled (to send mail …)"));

    public override string Name => "publish";

    public override Text Purpose => new("校验、生成并发布网站：一次切换，只传有变化的文件；也可恢复以前的版本", "check, build and publish in one atomic step, only what changed; or bring a release back");

    public override IReadOnlyList<Operand> Operands => [target];

    public override IReadOnlyList<Option> Options => [trial, rollback, list, fresh, maxRemoved, scheduled, onSuccess, onFailure];

    public override int Run(Call call)
    {
        string named = call.Value(target)!;
        if (call.Has(scheduled)) return new ScheduledPublish(named, new Hooks(call.Value(onSuccess), call.Value(onFailure)), call, settings => RunTo(Place(named, settings, call), settings, call)).Run();
        var site = SettingsFile.In(call.Workspace.Content);
        var place = Place(named, site, call);
        if (call.Has(list)) return ReleaseList.Print(place, call);
        if (call.Has(rollback)) return RollbackOnce.Run(place, call.Value(rollback), call);
        return PublishOnce.Run(RunTo(place, site, call), call);
    }

    private PublishRun RunTo(Target place, SiteSettings? site, Call call) =>
        new(place, new PublishOrder(place.Settings.Keep, call.Has(fresh), call.Now(site), call.Stop), call.Has(trial));

    /// <summary>The limit of this one run in the place of that of the settings.</summary>
    private Target Place(string named, SiteSettings? site, Call call)
    {
        var place = Target.Find(named, site?.Publish ?? [], call.Workspace.Content);
        if (call.Value(maxRemoved) is not { } text) return place;
        var cap = RemovalCap.Parse(text) ?? throw new UserException(new($"--max-removed「{text}」应是文件个数或百分比，例如 50 或 10%。", $"--max-removed “{text}” must be a number of files or per cent, as 50 or 10%."));
        return place with { Settings = place.Settings with { MaxRemoved = cap } };
    }
}
