using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Incremental;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>What runs leave for the runs after them.</summary>
public sealed class KeptWorkTests
{
    [Theory]
    [InlineData("reports"), InlineData("readings")]
    public async Task What_another_program_left_is_not_looked_at(string kind)
    {
        using var folder = new TemporaryFolder();
        string content = Path.Combine(folder.Path, "content");
        SealedFile.Write(SealedFile.PathOf(content, Path.GetFullPath(content), kind), "sitebuilder 1 another", to => to.Write(int.MaxValue));
        var kept = KeptWork.Fetch(content);
        Assert.Equal((null, null), (await kept.Reports, await kept.Readings));
    }

    [Theory]
    [InlineData(3), InlineData(0), InlineData(-1), InlineData(int.MaxValue)]
    public void Pieces_are_numbered_as_they_lie_however_many_are_said_to_be_there(int said)
    {
        using var folder = new TemporaryFolder();
        var spool = PieceSpool.In(folder.Path);
        foreach (byte key in new byte[] { 5, 3 }) spool.Add(key, [key]);
        using var bytes = new MemoryStream();
        KeptPieces.None.Write([5, 4, 3], _ => false, spool, new BinaryWriter(bytes));
        var pieces = new KeptPieces([.. BitConverter.GetBytes(said), .. bytes.ToArray()[sizeof(int)..]], 0);
        Assert.Equal((2, 0, -1, 1), (pieces.Count, pieces.NumberOf(5), pieces.NumberOf(4), pieces.NumberOf(3)));
        Assert.Equal("3", pieces.Read(3, 0, "", (_, from) => from.ReadByte().ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
