using System.Globalization;
using System.Text.Json;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Commands.Publishing;

/// <summary>What a publish did or would do, in words and as JSON.</summary>
internal static class PublishWords
{
    private const int MostListed = 40; // of each kind, on a screen; JSON has them all

    public static IEnumerable<Text> Lines(PublishRun run, Published? published)
    {
        string target = run.Target.Address.Shown;
        if (published is null || published.IsRefused)
        {
            yield return new($"未发布：「{target}」上的网站保持原样。", $"Not published: the site on “{target}” is as it was.");
            if (published is null || !run.IsTrial) yield break;
        }
        if (run.IsTrial)
        {
            foreach (var line in Listed(published.Plan.Uploaded, '+').Concat(Listed(published.Plan.Removed, '-'))) yield return line;
            yield return new($"清单 {published.Plan.Site.ManifestHash}", $"manifest {published.Plan.Site.ManifestHash}");
            yield return new($"试运行，没有改动「{target}」：{Counts(published.Plan).Zh}。", $"Dry run, “{target}” is as it was: {Counts(published.Plan).En}.");
        }
        else if (published.Plan.HasNothingToDo)
            yield return new($"「{target}」上的网站没有变化：{Counts(published.Plan).Zh}。", $"The site on “{target}” is unchanged: {Counts(published.Plan).En}.");
        else yield return new($"已发布到「{target}」，版本 {published.Publication!.Release}：{Counts(published.Plan).Zh}。",
            $"Published to “{target}” as release {published.Publication.Release}: {Counts(published.Plan).En}.");
    }

    /// <summary><c>3 uploaded, 120 unchanged, 0 removed</c>.</summary>
    public static Text Counts(PublishPlan plan)
    {
        string size = (plan.Bytes / 1024m).ToString("N0", CultureInfo.InvariantCulture);
        return new($"上传 {plan.Uploaded.Count} 个（{size} KB），未变 {plan.Unchanged} 个，删除 {plan.Removed.Count} 个",
            $"{plan.Uploaded.Count} uploaded, {plan.Unchanged} unchanged, {plan.Removed.Count} removed ({size} KB sent)");
    }

    /// <summary>The member <c>publication</c>; null where nothing was built.</summary>
    public static void Write(Utf8JsonWriter json, PublishRun run, Published? published)
    {
        if (published is null)
        {
            json.WriteNull("publication");
            return;
        }
        var plan = published.Plan;
        json.WriteStartObject("publication");
        json.WriteString("target", run.Target.Address.Shown);
        json.WriteBoolean("dry_run", run.IsTrial);
        json.WriteBoolean("published", published.Publication is not null);
        json.WriteString("release", published.Publication?.Release.ToString());
        json.WriteString("previous", plan.Standing.Current?.Id.ToString());
        json.WriteString("manifest", plan.Site.ManifestHash);
        json.WriteNumber("uploaded", plan.Uploaded.Count);
        json.WriteNumber("unchanged", plan.Unchanged);
        json.WriteNumber("removed", plan.Removed.Count);
        json.WriteNumber("bytes", plan.Bytes);
        WriteRoutes(json, "uploaded_files", plan.Uploaded);
        WriteRoutes(json, "removed_files", plan.Removed);
        json.WriteEndObject();
    }

    private static void WriteRoutes(Utf8JsonWriter json, string name, IReadOnlyList<Route> routes)
    {
        json.WriteStartArray(name);
        foreach (var route in routes) json.WriteStringValue(route.Path);
        json.WriteEndArray();
    }

    private static IEnumerable<Text> Listed(IReadOnlyList<Route> routes, char sign)
    {
        foreach (var route in routes.Take(MostListed)) yield return Text.Same($"  {sign} {route}");
        if (routes.Count > MostListed) yield return new($"  {sign} ……还有 {routes.Count - MostListed} 个，用 --json 查看全部", $"  {sign} … and {routes.Count - MostListed} more; --json shows all");
    }
}
