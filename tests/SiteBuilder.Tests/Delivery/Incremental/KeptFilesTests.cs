using System.Security.Cryptography;
using SiteBuilder.Content;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Incremental;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>The files of a release are known by their paths.</summary>
public sealed class KeptFilesTests
{
    [Fact]
    public void Each_lies_at_the_place_of_its_path()
    {
        var files = new KeptFiles(PackedPaths.Of(["a", "b"]), [new KeptFile(1, default, 1, 1), new KeptFile(2, default, 2, 2) { IsTakenOver = true }]);
        Assert.Equal((2, 3L, true, false), (files.Count, files.Bytes, files.Has("b"), files.Has("")));
        Assert.Equal([("a", new KeptFile(1, default, 1, 1)), ("b", files[1])], files.All);
        Assert.Equal((2L, true), (files[1].Length, files[1].IsTakenOver));
    }

    [Fact]
    public void A_digest_is_the_SHA_256_in_bytes_and_in_digits()
    {
        byte[] hash = SHA256.HashData("政府信息公开"u8), copy = new byte[32];
        var digest = FileDigest.Of("政府信息公开"u8);
        digest.CopyTo(copy);
        Assert.Equal(hash, copy);
        Assert.Equal(digest, FileDigest.From(hash));
        Assert.Equal(Convert.ToHexStringLower(hash), digest.ToString());
        Assert.Equal(new string('0', 63) + "1", new FileDigest(0, 1).ToString());
    }
}
