using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Verifying;

/// <summary>How what stands somewhere differs from what was published.</summary>
internal enum DifferenceKind
{
    /// <summary>A file of the manifest is not there.</summary>
    Missing,

    /// <summary>A file has other bytes.</summary>
    Altered,

    /// <summary>A file has the bytes of an earlier release.</summary>
    Stale,

    /// <summary>A file that is not in the manifest.</summary>
    Extra,

    /// <summary>A page is told apart from the site by its META tags, or the site stands under another address than they say.</summary>
    Meta,

    /// <summary>The manifest is not the one that was published.</summary>
    Manifest,

    /// <summary>The manifest is not signed by the owner of the key.</summary>
    Signature,
}

/// <summary>One difference: the path of the file, and a sentence.</summary>
internal sealed record Difference(DifferenceKind Kind, string Path, Text Message)
{
    /// <summary>The name of a kind in JSON.</summary>
    public string Key => Kind switch
    {
        DifferenceKind.Missing => "missing",
        DifferenceKind.Altered => "altered",
        DifferenceKind.Stale => "stale",
        DifferenceKind.Extra => "extra",
        DifferenceKind.Meta => "meta",
        DifferenceKind.Manifest => "manifest",
        _ => "signature",
    };

    /// <summary>The name of a kind for people.</summary>
    public static Text NameOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missing => new("缺少", "missing"),
        DifferenceKind.Altered => new("改动", "altered"),
        DifferenceKind.Stale => new("旧版", "stale"),
        DifferenceKind.Extra => new("多出", "extra"),
        DifferenceKind.Meta => new("标签不对", "wrong META"),
        DifferenceKind.Manifest => new("清单不对", "wrong manifest"),
        _ => new("签名不对", "wrong signature"),
    };
}
