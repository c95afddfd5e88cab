namespace SiteBuilder.Content;

/// <summary>
/// Gives back what a large site has left behind. The runtime lets its oldest objects lie until there are half as many again, and a site
/// of fifty thousand reports has three hundred megabytes of them; a small site is never asked.
/// </summary>
internal sealed class Memory
{
    private const long Large = 200L << 20; // in bytes
    private const int Glance = 1024; // of so many calls one looks

    private long after;
    private int calls;

    /// <summary>What the last collection left, in bytes; what is young since does not count.</summary>
    private static long Left => GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes;

    /// <summary>Between two stages, when nobody else is at work: what the first needed is gone.</summary>
    public void GiveBack()
    {
        if (GC.GetTotalMemory(false) >= Large) Collect();
    }

    /// <summary>In the course of a stage, from any thread: gives back where a sixteenth more has come together than there was.</summary>
    public void Watch()
    {
        if (Interlocked.Increment(ref calls) % Glance != 0) return;
        long now = Left, then = Volatile.Read(ref after);
        if (now >= Large && now > then + then / 16 && Interlocked.CompareExchange(ref after, now, then) == then) Collect();
    }

    private void Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Volatile.Write(ref after, Left);
    }
}
