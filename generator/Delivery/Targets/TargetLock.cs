using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// Keeps two publishers from working at one target at once. The lock is a file that names its holder; it is taken over where the
/// holder's process has ended, or, of another machine, gave no sign of life for a while. The holder renews it as long as it works.
/// </summary>
internal sealed class TargetLock : IDisposable
{
    private const string Name = ".sitebuilder.lock";
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestPulse = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2); // six pulses: a slow line is not taken for a dead publisher

    private readonly ITargetDisk disk;
    private readonly Claimant me;
    private readonly Timer pulse;

    private TargetLock(ITargetDisk disk, Claimant me)
    {
        this.disk = disk;
        this.me = me;
        pulse = new Timer(_ => Renew(), null, Pulse, Pulse);
    }

    /// <summary>Takes the lock; the same claimant may take it again after its connection broke.</summary>
    /// <exception cref="UserException">Another publisher is at work.</exception>
    public static TargetLock On(ITargetDisk disk, Claimant me) =>
        On(disk, me, new($"另一个程序正在向「{disk.Shown}」发布，请等它结束后再试。", $"Another run is publishing to “{disk.Shown}”; try again when it has ended."));

    /// <inheritdoc cref="On(ITargetDisk, Claimant)"/>
    /// <param name="disk">The folder that is locked.</param>
    /// <param name="me">Who asks for it.</param>
    /// <param name="busy">What is said where another holds it.</param>
    public static TargetLock On(ITargetDisk disk, Claimant me, Text busy)
    {
        string mine = $"{Name}.{me.Nonce}";
        const int attempts = 3;
        for (int i = 0; i < attempts; i++)
        {
            disk.Put(mine, new MemoryStream(me.ToJson()));
            if (disk.Move(mine, Name)) return new TargetLock(disk, me).Tidied();
            byte[]? standing = disk.Read(Name);
            var holder = Claimant.Read(standing);
            bool isMine = holder?.Nonce == me.Nonce;
            if (!isMine && standing is not null && IsStale(disk, holder, mine)) TakeAway(disk, standing, me);
            disk.Delete(mine);
            if (isMine) return new TargetLock(disk, me);
            if (standing is not null && disk.Look(Name) is not null) break;
        }
        throw new UserException(busy);
    }

    /// <summary>Makes sure, right before what cannot be undone, that nobody took the lock over.</summary>
    /// <exception cref="UserException">Somebody did.</exception>
    public void Confirm()
    {
        if (IsMine()) return;
        throw new UserException(new($"向「{disk.Shown}」发布时被另一个程序接管，网站保持原样。", $"Another run took over publishing to “{disk.Shown}”; the site is as it was."));
    }

    public void Dispose()
    {
        using (var ended = new ManualResetEvent(false))
        {
            if (pulse.Dispose(ended)) ended.WaitOne(LongestPulse); // a pulse under way would write the lock again after it was removed
        }
        try
        {
            if (IsMine()) disk.Delete(Name);
        }
        catch (Exception e) when (e is UserException or ConnectionLostException)
        {
            // The next publisher finds that this process has ended.
        }
    }

    private bool IsMine() => Claimant.Read(disk.Read(Name))?.Nonce == me.Nonce;

    private void Renew()
    {
        try
        {
            if (IsMine()) disk.Put(Name, new MemoryStream(me.ToJson()));
        }
        catch (Exception e) when (e is UserException or ConnectionLostException or ObjectDisposedException)
        {
            // Whoever works at the target meets the same and tells.
        }
    }

    /// <summary>Clears away what killed publishers left while they asked for the lock.</summary>
    private TargetLock Tidied()
    {
        foreach (var left in disk.List("").Where(e => e.Kind == EntryKind.File && e.Name.StartsWith(Name + ".", StringComparison.Ordinal)
            && Claimant.Read(disk.Read(e.Path)) is not { HasEnded: false })) disk.Delete(left.Path);
        return this;
    }

    private static bool IsStale(ITargetDisk disk, Claimant? holder, string mine)
    {
        if (holder is { CanBeSeen: true }) return holder.HasEnded;
        return disk.Look(Name) is { } standing && disk.Look(mine) is { } now && (now.Written - standing.Written).Duration() > Silence; // both by the target's clock, which may have been set back
    }

    /// <summary>Only one of several can move the old lock away; whoever finds that it moved a new one puts it back.</summary>
    private static void TakeAway(ITargetDisk disk, byte[] stale, Claimant me)
    {
        string away = $"{Name}.{me.Nonce}.old";
        if (!disk.Move(Name, away)) return;
        if (disk.Read(away) is { } moved && !moved.AsSpan().SequenceEqual(stale)) disk.Move(away, Name);
        else disk.Delete(away);
    }
}
