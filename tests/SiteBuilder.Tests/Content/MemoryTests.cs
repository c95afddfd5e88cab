using System.Runtime.CompilerServices;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>A large run gives back what it has left behind.</summary>
public sealed class MemoryTests
{
    private const int Piece = 1 << 20, Pieces = 300;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LeftBehind()
    {
        var pieces = Enumerable.Range(0, Pieces).Select(_ => new byte[Piece]).ToList();
        GC.Collect(0); // as happens all the time: it tells how much there is
        GC.KeepAlive(pieces);
        return new WeakReference(pieces);
    }

    [Fact]
    public void What_nobody_needs_is_given_back_between_stages()
    {
        var left = LeftBehind();
        new Memory().GiveBack();
        Assert.False(left.IsAlive);
    }

    [Fact]
    public void What_comes_together_in_the_course_of_a_stage_is_given_back_too()
    {
        var memory = new Memory();
        var left = LeftBehind();
        for (int i = 0; i < 1024; i++) memory.Watch();
        Assert.False(left.IsAlive);
    }
}
