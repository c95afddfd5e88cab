using System.Collections.Concurrent;
using System.Security.Cryptography;
using SiteBuilder.Checks;
using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;

namespace SiteBuilder.Comparing;

/// <summary>The site as <c>build</c> would make it of a content folder now: rendered in memory, hashed, forgotten.</summary>
internal sealed class ContentEdition : Edition
{
    private readonly IReadOnlyDictionary<string, PlannedFile> plan;

    private ContentEdition(Text name, CheckedSite content, IReadOnlyList<PlannedFile> plan, CancellationToken stop)
    {
        Name = name;
        Content = content;
        this.plan = plan.ToDictionary(f => f.Route.Path, StringComparer.Ordinal);
        var hashes = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        AllCores.Do(plan, file => hashes[file.Route.Path] = Convert.ToHexStringLower(SHA256.HashData(file.Make().Bytes.Span)), stop);
        Files = hashes;
    }

    public override Text Name { get; }

    public override IReadOnlyDictionary<string, string> Files { get; }

    public override CheckedSite Content { get; }

    /// <summary>What <c>build</c> would write of the workspace, whether or not it would be allowed to.</summary>
    public static ContentEdition Of(Text name, Workspace workspace, CancellationToken stop)
    {
        var site = Pipeline.Check(workspace);
        return new ContentEdition(name, site, SitePlan.Of(site, Theme.Read(workspace.Themes, site.Site.Settings.Theme)), stop);
    }

    public override ReadOnlyMemory<byte>? Read(string route) => plan.TryGetValue(route, out var file) ? file.Make().Bytes : null;
}
