using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>Pieces that are made in a run are found again, and leave nothing behind.</summary>
public sealed class PieceSpoolTests
{
    private static string Text(PieceSpool spool, int key) => spool.Find((UInt128)key) is { } piece ? Encoding.UTF8.GetString(piece) : "none";

    [Theory]
    [InlineData("in a file"), InlineData("in memory"), InlineData("where no folder can be")]
    public void Each_piece_is_found_as_it_was_added(string where)
    {
        using var folder = new TemporaryFolder().With("a file", "x");
        var spool = PieceSpool.In(where switch { "in a file" => folder["deep/er"], "in memory" => null, _ => folder["a file/b"] });
        Parallel.For(0, 200, i => spool.Add((UInt128)i, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"第{i}块；", i)))));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => string.Concat(Enumerable.Repeat($"第{i}块；", i))), Enumerable.Range(0, 200).Select(i => Text(spool, i)));
        Assert.Equal("none", Text(spool, 200));
        spool.Add(7, "另一块"u8);
        Assert.Equal("另一块", Text(spool, 7));
        Assert.Equal("一块", spool.Read(7, 3, from => Encoding.UTF8.GetString(from.ReadBytes(100))));
        Assert.Null(spool.Read(200, 0, from => from.ReadBytes(1)));
    }

    [Fact]
    public void Nothing_of_it_is_seen_in_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps the name until the file is closed.");
        using var folder = new TemporaryFolder();
        var spool = PieceSpool.In(folder.Path);
        spool.Add(1, "甲"u8);
        Assert.Equal([], folder.Entries());
        Assert.Equal("甲", Text(spool, 1));
    }
}
