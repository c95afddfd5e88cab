using System.Security.Cryptography;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Incremental;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>The files of a release are found by their paths, in whatever order they came.</summary>
public sealed class KeptFilesTests
{
    private static KeptFiles Of(params string[] paths) => new(paths, [.. paths.Select(path => new KeptFile((UInt128)path.Length, FileDigest.Of(System.Text.Encoding.UTF8.GetBytes(path)), path.Length, 1))]);

    [Theory]
    [InlineData(""), InlineData("a"), InlineData("a b"), InlineData("b a"), InlineData("reports/b/2024/index.html reports/b-c/2024/index.html reports/a/index.html Z 404.html")]
    public void Each_is_found_and_they_are_in_order(string listed)
    {
        string[] paths = listed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var files = Of([.. paths]);
        Assert.Equal(paths.Order(StringComparer.Ordinal), files.Paths);
        Assert.Equal(paths.Order(StringComparer.Ordinal), files.All.Select(file => file.Path));
        Assert.All(paths, path => Assert.Equal((path.Length, FileDigest.Of(System.Text.Encoding.UTF8.GetBytes(path))), (files.Find(path)!.Value.Length, files.Find(path)!.Value.Digest)));
        Assert.Equal((paths.Length, false, null), (files.Count, files.Has("reports/b"), files.Find("")));
    }

    [Fact]
    public void One_can_be_said_anew()
    {
        var files = Of("b", "a");
        files.Set("b", new KeptFile(5, default, 6, 7));
        Assert.Equal((new KeptFile(5, default, 6, 7), (long)1), (files.Find("b"), files.Find("a")!.Value.Length));
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
