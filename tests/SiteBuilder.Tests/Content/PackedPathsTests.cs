using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>Many paths in one array are what they were.</summary>
public sealed class PackedPathsTests
{
    private static PackedPaths Of(params IEnumerable<string> paths) => PackedPaths.Of([.. paths.Order(StringComparer.Ordinal)]);

    [Theory]
    [InlineData(""), InlineData("a"), InlineData("a b"), InlineData("reports/b/2024/index.html reports/b-c/2024/index.html reports/a/index.html Z 404.html 附件/表.csv")]
    [InlineData("\uE000 \U0001F600 \uFFFD a")] // in UTF-16 the second is before the first, in UTF-8 behind it
    public void Each_is_found_where_it_lies(string listed)
    {
        string[] paths = [.. listed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
        var packed = Of(paths);
        Assert.Equal(paths, packed);
        char[] room = packed.Room();
        for (int i = 0; i < paths.Length; i++)
        {
            Assert.Equal((i, paths[i], paths[i], paths[i]), (packed.PlaceOf(paths[i]), packed[i], packed.CharsOf(i, room).ToString(), Encoding.UTF8.GetString(packed.BytesOf(i))));
        }
        Assert.Equal([~0, ~paths.Length], new[] { "", "\uFFFF" }.Select(packed.PlaceOf));
    }

    [Fact]
    public void A_path_longer_than_most_is_found()
    {
        string path = new('长', 300);
        Assert.Equal((1, ~1), (Of("a", path).PlaceOf(path), Of("a", path).PlaceOf(path[1..])));
    }

    [Theory]
    [InlineData("", 0), InlineData("a b", 2), InlineData("a z", 1), InlineData("n o z", 0), InlineData("年报 b", 1)]
    public void One_more_lies_where_it_belongs(string listed, int at)
    {
        var packed = Of(listed.Split(' ', StringSplitOptions.RemoveEmptyEntries)).With("manifest", out int place);
        Assert.Equal(at, place);
        Assert.Equal(packed.Order(StringComparer.Ordinal), packed);
        Assert.Equal("manifest", packed[place]);
    }

    [Fact]
    public void They_are_read_as_they_were_written_and_their_digest_tells_them_from_others()
    {
        var packed = Of("a", "b/c", "附件/表.csv");
        byte[] bytes = Written(packed);
        Assert.Equal(packed, PackedPaths.Read(new BinaryReader(new MemoryStream(bytes), Encoding.UTF8)));
        Assert.Throws<EndOfStreamException>(() => PackedPaths.Read(new BinaryReader(new MemoryStream(bytes[..^1]), Encoding.UTF8)));
        bytes[8]++; // the first is said to be longer
        Assert.Throws<FormatException>(() => PackedPaths.Read(new BinaryReader(new MemoryStream(bytes), Encoding.UTF8)));
        Assert.Equal(3, new[] { Of("a", "bc"), Of("ab", "c"), Of("a", "bc"), Of() }.Select(DigestOf).Distinct().Count());
    }

    private static byte[] Written(PackedPaths packed)
    {
        using var bytes = new MemoryStream();
        using (var to = new BinaryWriter(bytes, Encoding.UTF8)) packed.Write(to);
        return bytes.ToArray();
    }

    private static UInt128 DigestOf(PackedPaths packed)
    {
        var digest = new RunningDigest();
        packed.AddTo(digest);
        return digest.Value;
    }
}
