namespace SiteBuilder.Checks.Claims;

/// <summary>A set of senses: what a stretch of words says is told by the senses in it, in whatever order they stand.</summary>
internal readonly record struct Gist(ulong Bits)
{
    /// <summary>Words without bearing on what is counted.</summary>
    private static readonly Gist Mute = Of(Sense.Filler, Sense.Aside, Sense.Disclosure, Sense.ThisYear, Sense.SoFar, Sense.And, Sense.Among, Sense.Pause, Sense.Open, Sense.Shut);

    /// <summary>What stands beside one of these is not understood.</summary>
    private static readonly Gist Unclear = Of(Sense.Unknown, Sense.Channel, Sense.Each, Sense.Partly, Sense.Elsewhere, Sense.Screen, Sense.Number, Sense.Stop);

    public static Gist operator |(Gist left, Gist right) => new(left.Bits | right.Bits);

    public static Gist Of(params ReadOnlySpan<Sense> senses)
    {
        ulong bits = 0;
        foreach (var sense in senses) bits |= 1UL << (int)sense;
        return new Gist(bits);
    }

    public bool Has(Sense sense) => (Bits & 1UL << (int)sense) != 0;

    public bool Any(Gist of) => (Bits & of.Bits) != 0;

    public bool IsNothing => Bits == 0;

    public Gist Without(Gist others) => new(Bits & ~others.Bits);

    /// <summary>All of <paramref name="needed"/>, and nothing that is neither needed nor allowed.</summary>
    public bool Is(Gist needed, Gist allowed) => (Bits & needed.Bits) == needed.Bits && (Bits & ~(needed.Bits | allowed.Bits)) == 0;

    /// <summary>Nothing but these.</summary>
    public bool Within(Gist allowed) => (Bits & ~allowed.Bits) == 0;

    /// <summary>What bears on a count, or null where something is not understood.</summary>
    public Gist? Understood => Any(Unclear) ? null : Without(Mute);
}
