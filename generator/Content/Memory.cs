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

    /// <summary>Between two stages, when nobody else is at work: what the first needed is gone.</summary>
    public void GiveBack()
    {
        if (GC.GetTotalMemory(false) < Large) return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Volatile.Write(ref after, GC.GetTotalMemory(false));
    }

    /// <summary>In the course of a stage, from any thread: gives back where an eighth more has come together than there was.</summary>
    public void Watch()
    {
        if (Interlocked.Increment(ref calls) % Glance != 0) return;
        long now = GC.GetTotalMemory(false), then = Volatile.Read(ref after);
        if (now < Large || now < then + then / 8 || Interlocked.CompareExchange(ref after, now, then) != then) return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        Volatile.Write(ref after, GC.GetTotalMemory(false));
    }
}
