namespace SiteBuilder.Rendering.Engine.Direct;

/// <summary>
/// A list that all pages share and whose items print the same in each (they hold no address): what the loop of a theme makes of it is kept
/// with it. It is asked from many threads; whoever comes late makes the same once more.
/// </summary>
internal sealed class SharedPrint(IEnumerable<object> items) : List<object>(items)
{
    private volatile Kept? kept;

    /// <summary>What this loop made of the list, or null.</summary>
    public byte[]? In(DirectFor loop) => kept is { } last && ReferenceEquals(last.Loop, loop) ? last.Bytes : null;

    public void Keep(DirectFor loop, byte[] bytes) => kept = new Kept(loop, bytes);

    private sealed record Kept(DirectFor Loop, byte[] Bytes);
}
