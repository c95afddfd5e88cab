using System.Security.Cryptography;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Verifying;

/// <summary>The manifest against which a place is held, and what is wrong with the one that lies there.</summary>
/// <param name="Manifest">What must stand there.</param>
/// <param name="Hash">Its SHA-256.</param>
/// <param name="IsSigned">True where a good signature was seen; null: nobody asked.</param>
/// <param name="Differences">What is wrong with the place's own manifest or its signature.</param>
internal sealed record ReferenceManifest(Manifest Manifest, string Hash, bool? IsSigned, IReadOnlyList<Difference> Differences)
{
    /// <summary>Chooses the manifest: the one given, else the place's own.</summary>
    /// <param name="place">Where the release should stand.</param>
    /// <param name="given">The bytes of a manifest kept elsewhere; null: none is.</param>
    /// <param name="key">The key of the publisher; null: signatures are not checked.</param>
    /// <exception cref="UserException">There is no manifest to hold it against.</exception>
    public static ReferenceManifest For(IVerifiedPlace place, byte[]? given, ECDsa? key)
    {
        var own = place.Read(Manifest.Route);
        byte[] bytes = given ?? own.Bytes ?? throw new UserException(new(
            $"「{place.Shown}」没有清单 {Manifest.Route}，不知道应当是什么样；用 --manifest 给出清单。", $"“{place.Shown}” has no {Manifest.Route}, so nobody knows what should stand there; give one with --manifest."));
        var manifest = Manifest.Read(bytes) ?? throw new UserException(given is null
            ? new($"「{place.Shown}」的 {Manifest.Route} 不是本程序的清单；用 --manifest 给出清单。", $"{Manifest.Route} of “{place.Shown}” is no manifest of this program; give one with --manifest.")
            : new("--manifest 给出的文件不是本程序的清单。", "The file given with --manifest is no manifest of this program."));
        var differences = new List<Difference>();
        if (own.Bytes is null) differences.Add(new(DifferenceKind.Missing, Manifest.Route.Path, own.Trouble));
        else if (WrongManifest(own.Bytes, given, place) is { } wrong) differences.Add(new(DifferenceKind.Manifest, Manifest.Route.Path, wrong));
        bool? signed = key is null ? null : Signature(place, own.Bytes ?? bytes, key, differences);
        return new ReferenceManifest(manifest, Manifest.HashOf(bytes), signed, differences);
    }

    private static Text? WrongManifest(byte[] own, byte[]? given, IVerifiedPlace place)
    {
        if (given is not null && !own.AsSpan().SequenceEqual(given))
            return new("清单与 --manifest 给出的不同，可能被替换，或者这里是另一个版本。", "The manifest is not the one given with --manifest; it was replaced, or another release stands here.");
        if (place.NotedManifest is { } noted && noted != Manifest.HashOf(own))
            return new("清单在发布之后被改动。", "The manifest was changed after it was published.");
        return null;
    }

    private static bool Signature(IVerifiedPlace place, byte[] manifest, ECDsa key, List<Difference> differences)
    {
        byte[]? signature = place.Read(ManifestSignature.Route).Bytes;
        if (signature is not null && ManifestSignature.IsGood(key, manifest, signature)) return true;
        differences.Add(new(DifferenceKind.Signature, ManifestSignature.Route.Path, signature is null
            ? new("清单没有签名。", "The manifest is not signed.")
            : new("签名与清单不符：清单不是密钥的主人签发的，可能是伪造的。", "The signature does not fit the manifest: the owner of the key did not issue it, and it may be forged.")));
        return false;
    }
}
