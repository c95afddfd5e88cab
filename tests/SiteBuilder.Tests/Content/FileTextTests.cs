using System.Runtime.CompilerServices;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>Texts that are held and texts that are read again.</summary>
public sealed class FileTextTests
{
    [Fact]
    public void The_first_texts_are_held_the_others_read_again_and_a_change_is_noted()
    {
        using var folder = new TemporaryFolder();
        var store = TextStore.HoldingSome(10);
        var (first, second) = (Read(folder.Path, "first.md", "一二三四五六七八九十", store), Read(folder.Path, "second.md", "甲乙丙", store));
        Forget();
        File.WriteAllText(Path.Combine(folder.Path, "first.md"), "改了");
        Assert.Equal(("一二三四五六七八九十", "乙丙", false), (first.Whole(), Stretch(second), store.HasChanged));
        Forget();
        File.WriteAllText(Path.Combine(folder.Path, "second.md"), "也改了");
        Assert.Equal(("一二三四五六七八九十", "也改了", true), (first.Whole(), second.Whole(), store.HasChanged));
    }

    [Fact]
    public void A_store_that_holds_all_holds_each_text()
    {
        using var folder = new TemporaryFolder();
        var store = TextStore.Holding();
        var text = Read(folder.Path, "text.md", "甲乙丙", store);
        Forget();
        File.Delete(Path.Combine(folder.Path, "text.md"));
        Assert.Equal(("甲乙丙", "乙", "丙", false), (text.Whole(), text.Stretch(1, 2), text.Stretch(2, 9), store.HasChanged));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Stretch(FileText text) => text.Stretch(1, 3);

    private static void Forget()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // so that nobody has the text any more
    private static FileText Read(string folder, string name, string text, TextStore store)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        var file = SourceTree.Read(folder).Find(name)!;
        return store.Of(file, SourceText.Read(file, [])!);
    }
}
