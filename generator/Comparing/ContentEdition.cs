using System.Collections.Concurrent;
using System.Security.Cryptography;
using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

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
    /// <param name="name">How it is called in results.</param>
    /// <param name="workspace">The folders.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <param name="known">What was read and checked before, for whomever: only what changed since is read again.</param>
    /// <exception cref="Diagnostics.UserException">There is no content folder.</exception>
    public static ContentEdition Of(Text name, Workspace workspace, CancellationToken stop, CheckedSite? known = null)
    {
        var site = Pipeline.Check(SourceTree.Read(workspace.Content), workspace, Audience.Public, known);
        return new ContentEdition(name, site, SitePlan.Of(site, Theme.Read(workspace.Themes, site.Site.Settings.Theme)), stop);
    }

    public override ReadOnlyMemory<byte>? Read(string route) => plan.TryGetValue(route, out var file) ? file.Make().Bytes : null;
}
