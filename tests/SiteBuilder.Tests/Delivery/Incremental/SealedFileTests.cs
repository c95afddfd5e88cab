using SiteBuilder.Delivery.Incremental;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>What the program keeps beside the content is a help and no truth: damage of any kind only costs time.</summary>
public sealed class SealedFileTests
{
    private const string Maker = "a build", Said = "三部分，一百二十份";

    private static byte[] Written(string path)
    {
        SealedFile.Write(path, Maker, to =>
        {
            to.Write(Said);
            to.Write(new byte[100_000]);
            to.Write(7);
        });
        return File.ReadAllBytes(path);
    }

    private static string? Read(string path) => SealedFile.Read(path, Maker, from => from.ReadString() + from.ReadBytes(100_000).Length + from.ReadInt32());

    private static string? Scanned(string path) => SealedFile.Scan(path, (maker, from, read) => maker + from.ReadString());

    [Fact]
    public void What_was_written_is_read_by_its_maker_alone()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a", "kept");
        Written(path);
        Assert.Equal(Said + "1000007", Read(path));
        Assert.Equal(Maker + Said, Scanned(path));
        Assert.Null(SealedFile.Read(path, "another", from => from.ReadString()));
        Assert.Null(Read(path + "x"));
        Assert.Null(SealedFile.Scan(null, (maker, _, _) => maker));
        Assert.Equal([path], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Where_writing_fails_what_there_was_stays_and_nothing_lies_beside_it()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "kept");
        Written(path);
        SealedFile.Write(path, Maker, to =>
        {
            to.Write(new byte[200_000]);
            throw new IOException("No space left on device");
        });
        Assert.Equal(Said + "1000007", Read(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_file_that_another_run_is_writing_is_left_to_it()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "kept");
        using (var other = new FileStream(path + ".new", FileMode.Create, FileAccess.Write, FileShare.None))
        {
            SealedFile.Write(path, Maker, to => to.Write("新"));
        }
        Assert.Equal([path + ".new"], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_file_that_is_damaged_or_cut_anywhere_is_none_and_is_not_held_open()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "kept");
        byte[] sound = Written(path);
        foreach (int at in new[] { 0, 5, 40, 60_000, 65_536, sound.Length - 17, sound.Length - 16, sound.Length - 1 })
        {
            byte[] damaged = [.. sound];
            damaged[at] ^= 1;
            File.WriteAllBytes(path, damaged);
            Assert.Equal((at, null, null), (at, Read(path), Scanned(path)));
            File.WriteAllBytes(path, sound[..at]);
            Assert.Equal((at, null, null), (at, Read(path), Scanned(path)));
        }
        File.WriteAllBytes(path, [.. sound, 0]);
        Assert.Equal((null, null), (Read(path), Scanned(path)));
        using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal((null, null), (Read(path), Scanned(path)));
    }

    [Fact]
    public void Stretches_are_read_from_the_file_as_it_was_also_after_another_took_its_place_and_are_missing_where_it_was_cut()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "kept");
        byte[] sound = Written(path);
        var (read, _) = SealedFile.Scan(path, (_, _, stretch) => Tuple.Create(stretch, 0))!;
        SealedFile.Write(path, Maker, to => to.Write("新"));
        byte[] stretch = new byte[87];
        Assert.True(read(3, stretch));
        Assert.Equal(sound[3..90], stretch);
        Assert.False(read(sound.Length - 5, stretch.AsSpan(0, 6)));

        read = SealedFile.Scan(path, (_, _, stretch) => Tuple.Create(stretch, 0))!.Item1;
        if (!OperatingSystem.IsWindows())
        {
            File.WriteAllBytes(path, []);
            Assert.False(read(0, stretch.AsSpan(0, 4)));
        }
    }
}
