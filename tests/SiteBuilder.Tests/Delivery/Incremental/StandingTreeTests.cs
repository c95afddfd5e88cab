using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Incremental;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>A folder is held against how it stood.</summary>
public sealed class StandingTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public StandingTreeTests()
    {
        Directory.CreateDirectory(PathOf("甲/b"));
        foreach (string file in new[] { "a", "甲/表.csv", "甲/b/c" }) File.WriteAllText(PathOf(file), "12");
    }

    public void Dispose() => folder.Dispose();

    private string PathOf(string path) => Path.Combine(folder.Path, path);

    /// <summary>As it was written and read again.</summary>
    private static StandingTree Of(SourceTree tree)
    {
        byte[] written = Written(BuildInputs.TimesOf(tree));
        return Read(written, (at, into) => written.AsSpan((int)at, into.Length).TryCopyTo(into));
    }

    private static StandingTree Read(byte[] written, StretchReader read) => StandingTree.Read(new BinaryReader(new MemoryStream(written), Encoding.UTF8), read);

    [Fact]
    public void What_nobody_touched_stands() => Assert.True(Of(SourceTree.Read(folder.Path)).Stands());

    [Theory]
    [InlineData("a file is longer"), InlineData("a file is older"), InlineData("a file is gone"), InlineData("a file is a folder"), InlineData("a file is a link"), InlineData("a file came in below")]
    [InlineData("a file came in at the top"), InlineData("a file was renamed"), InlineData("a folder is gone"), InlineData("a folder is a link"), InlineData("all is gone")]
    public void What_became_another_does_not_stand_and_is_listed_again(string what)
    {
        foreach (string path in Directory.GetDirectories(folder.Path, "*", SearchOption.AllDirectories).Append(folder.Path)) Directory.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        var tree = Of(SourceTree.Read(folder.Path));
        Assert.True(tree.Stands());
        string file = PathOf("甲/表.csv");
        var time = File.GetLastWriteTimeUtc(file);
        switch (what)
        {
            case "a file is longer":
                File.AppendAllText(file, "3");
                File.SetLastWriteTimeUtc(file, time);
                break;
            case "a file is older": File.SetLastWriteTimeUtc(file, time.AddTicks(-10)); break;
            case "a file is gone": File.Delete(file); break;
            case "a file is a folder":
                File.Delete(PathOf("a"));
                Directory.CreateDirectory(PathOf("a"));
                Directory.SetLastWriteTimeUtc(folder.Path, DateTime.UtcNow.AddHours(-1));
                break;
            case "a file is a link":
                File.Move(PathOf("a"), PathOf("甲/a"));
                File.CreateSymbolicLink(PathOf("a"), PathOf("甲/a"));
                break;
            case "a file came in below": File.WriteAllText(PathOf("甲/b/d"), ""); break;
            case "a file came in at the top": File.WriteAllText(PathOf("d"), ""); break;
            case "a file was renamed": File.Move(PathOf("甲/b/c"), PathOf("甲/b/d")); break;
            case "a folder is gone": Directory.Delete(PathOf("甲/b"), recursive: true); break;
            case "a folder is a link":
                Directory.Move(PathOf("甲/b"), PathOf("b"));
                Directory.CreateSymbolicLink(PathOf("甲/b"), PathOf("b"));
                break;
            default:
                Directory.Delete(folder.Path, recursive: true);
                Directory.CreateDirectory(folder.Path);
                break;
        }
        Assert.False(tree.Stands());
        int told = 0;
        var changed = tree.Changes(10, () => told++)!;
        Assert.Equal((1, true), (told, changed.Count > 0));
        Assert.Equal(Told(SourceTree.Read(folder.Path)), Told(tree.Tree(DateTime.UtcNow)!.Again(changed, DateTime.UtcNow)));
    }

    [Fact]
    public void Where_more_changed_than_is_worth_it_nothing_is_told()
    {
        var tree = Of(SourceTree.Read(folder.Path));
        File.WriteAllText(PathOf("甲/b/c"), "123");
        File.WriteAllText(PathOf("a"), "123");
        Assert.Equal(["", "甲/b"], tree.Changes(2, () => { })!.Order(StringComparer.Ordinal));
        Assert.Null(tree.Changes(1, () => { }));
    }

    [Fact]
    public void It_is_written_again_as_it_was_in_as_many_blocks_as_it_takes()
    {
        const int Files = 9000;
        var times = new TreeTimes("/root", [("", 1), ("甲", 2)], sink =>
        {
            for (int i = 0; i < Files; i++) sink(Encoding.UTF8.GetBytes($"甲/{i:D5}-政府信息公开工作年度报告.csv"), i, 3);
        });
        byte[] once = Written(times), twice = Written(Read(once, (at, into) => once.AsSpan((int)at, into.Length).TryCopyTo(into)).Times());
        Assert.True(once.Length > 2 << 18);
        Assert.Equal(once, twice);
        var tree = Read(twice, (at, into) => twice.AsSpan((int)at, into.Length).TryCopyTo(into)).Tree(DateTime.UtcNow)!;
        Assert.Equal((Files, "甲/08999-政府信息公开工作年度报告.csv", 8999L), (tree.Files.Count, tree.Files[^1].Path, tree.Files[^1].Length));
        Assert.Equal([("", 1L), ("甲", 2L)], tree.Folders);
    }

    [Fact]
    public void What_can_no_longer_be_read_proves_nothing()
    {
        byte[] written = Written(BuildInputs.TimesOf(SourceTree.Read(folder.Path)));
        var lost = Read(written, (_, _) => false);
        Assert.False(lost.Stands());
        Assert.Null(lost.Changes(10, () => { }));
        Assert.Null(lost.Tree(DateTime.UtcNow));
        Assert.Throws<IOException>(() => lost.Times());
    }

    private static byte[] Written(TreeTimes times)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8)) StandingTree.Write(times, writer);
        return bytes.ToArray();
    }

    private static string Told(SourceTree tree) => string.Join('\n', [
        .. tree.Files.Select(file => $"{file.FullPath} {file.Length} {file.ChangedUtc.Ticks}"), "",
        .. tree.Folders.Select(at => $"{at.Path} {at.Changed}").Order(StringComparer.Ordinal), "", .. tree.Findings.Select(finding => finding.Place + finding.Message.Zh)]);
}
