using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Verifying;

/// <summary>What a place gives when it is asked for a file: its bytes, or why there are none.</summary>
internal sealed record Reading(byte[]? Bytes, Text Trouble)
{
    public static readonly Reading None = new(null, new("缺少这个文件。", "The file is missing."));

    public static Reading Of(byte[] bytes) => new(bytes, default);
}

/// <summary>A place at which a release may stand: a folder, a target, or an address of the web. It may be asked from several threads.</summary>
internal interface IVerifiedPlace
{
    /// <summary>The place as the user named it.</summary>
    string Shown { get; }

    /// <summary>How many files are worth asking for at once.</summary>
    int Lanes { get; }

    /// <summary>The host under which the public reads it; null for a folder.</summary>
    string? Host { get; }

    /// <summary>SHA-256 of the manifest as it was noted when the release was made; null where nothing was noted.</summary>
    string? NotedManifest { get; }

    /// <summary>Manifests of earlier releases, for telling an old page from a changed one.</summary>
    IReadOnlyList<Manifest> Earlier { get; }

    Reading Read(Route route);

    /// <summary>The paths of all files that lie there; null where they cannot be listed.</summary>
    IReadOnlyCollection<string>? Files(CancellationToken stop);
}
