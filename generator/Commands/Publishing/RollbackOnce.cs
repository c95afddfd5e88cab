using SiteBuilder.Commands.Formats;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>Brings an earlier release back; the content is not looked at, so that this works while it is broken.</summary>
internal static class RollbackOnce
{
    public static int Run(Target target, string? named, Call call)
    {
        var me = Claimant.Here();
        (ReleaseId From, ReleaseId To)? chosen = null; // once: taken up again after a broken connection, it must not go back one more
        Persistence.With(() => target.Open([call.Workspace.Content, call.Workspace.Themes]), disk =>
        {
            chosen ??= Rollback.Choose(disk, named);
            using var claim = TargetLock.On(disk, me);
            Rollback.Turn(disk, claim, chosen.Value.To);
            return true;
        }, call.Stop);
        var (from, to) = chosen!.Value;
        if (call.WantsJson) JsonResult.Write(call.Terminal, json =>
        {
            json.WriteStartObject("rollback");
            json.WriteString("target", target.Address.Shown);
            json.WriteString("from", from.ToString());
            json.WriteString("to", to.ToString());
            json.WriteEndObject();
        });
        else call.Terminal.Result(from == to
            ? new($"「{target.Address.Shown}」上本来就是版本 {to}。", $"“{target.Address.Shown}” has the release {to} already.")
            : new($"「{target.Address.Shown}」已从版本 {from} 恢复到 {to}。", $"“{target.Address.Shown}” went back from the release {from} to {to}."));
        return 0;
    }
}
