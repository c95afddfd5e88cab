using System.Globalization;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>The releases that stand at a target, the newest first.</summary>
internal static class ReleaseList
{
    private const string Moment = "yyyy-MM-dd HH:mm";

    public static int Print(Target target, Call call)
    {
        var standing = Persistence.With(() => target.Open([call.Workspace.Content, call.Workspace.Themes]), StandingReleases.Read, call.Stop);
        if (call.WantsJson) JsonResult.Write(call.Terminal, json =>
        {
            json.WriteStartArray("releases");
            foreach (var release in standing.All.Reverse())
            {
                json.WriteStartObject();
                json.WriteString("id", release.Id.ToString());
                json.WriteString("published", release.Record?.Published.ToString(Moment, CultureInfo.InvariantCulture));
                json.WriteString("manifest", release.Record?.ManifestHash);
                json.WriteBoolean("current", release == standing.Current);
                json.WriteBoolean("withdrawn", release.IsWithdrawn);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
        else if (standing.All.Count == 0) call.Terminal.Result(new($"「{target.Address.Shown}」上还没有发布过的版本。", $"Nothing was published to “{target.Address.Shown}” yet."));
        else foreach (var release in standing.All.Reverse()) call.Terminal.Result(Line(release, standing));
        return 0;
    }

    private static Text Line(StandingRelease release, StandingReleases standing)
    {
        string id = $"{release.Id}  {release.Record?.Published.ToString(Moment, CultureInfo.InvariantCulture) ?? "-"}";
        var state = release == standing.Current ? new Text("  当前", "  current") : release.IsWithdrawn ? new("  已撤回", "  withdrawn") : Text.Same("");
        return new(id + state.Zh, id + state.En);
    }
}
