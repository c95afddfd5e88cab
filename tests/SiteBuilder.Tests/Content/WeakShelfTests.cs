using System.Runtime.CompilerServices;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

public sealed class WeakShelfTests
{
    [Fact]
    public void What_somebody_still_has_is_found_for_its_owner_alone()
    {
        var shelf = new WeakShelf<string>();
        object owner = new(), other = new();
        string read = new('文', 3);
        shelf.Put(owner, read);
        Assert.Same(read, shelf.Find(owner));
        Assert.Null(shelf.Find(other));
        string again = new('文', 4);
        shelf.Put(owner, again);
        Assert.Same(again, shelf.Find(owner));
        GC.KeepAlive(read);
    }

    [Fact]
    public void What_nobody_has_any_more_is_gone()
    {
        var shelf = new WeakShelf<string>();
        object owner = new();
        PutAndForget(shelf, owner);
        GC.Collect();
        Assert.Null(shelf.Find(owner));
    }

    [Fact]
    public void Of_many_more_owners_than_it_has_places_each_finds_its_own_or_nothing()
    {
        var shelf = new WeakShelf<string>();
        var owners = Enumerable.Range(0, 20_000).Select(i => (Owner: new object(), Read: $"报告{i}")).ToList();
        Parallel.ForEach(owners, pair => shelf.Put(pair.Owner, pair.Read));
        int found = 0;
        foreach (var (owner, read) in owners)
        {
            if (shelf.Find(owner) is not { } there) continue;
            Assert.Same(read, there);
            found++;
        }
        Assert.InRange(found, 500, 1024);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PutAndForget(WeakShelf<string> shelf, object owner) => shelf.Put(owner, new string('文', 3));
}
