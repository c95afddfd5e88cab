using System.Runtime.CompilerServices;

namespace SiteBuilder.Content;

/// <summary>
/// Finds what was read for an owner as long as somebody still has it. A fixed number of weak references is set again and again: one in each
/// owner would be as many handles as there are reports, and young objects within old ones, which every collection has to go through.
/// May be used from many threads.
/// </summary>
/// <typeparam name="T">What is read.</typeparam>
internal sealed class WeakShelf<T>
    where T : class
{
    private const int Places = 1 << 10; // what two cores read between two collections, several times over

    private readonly Place?[] places = new Place?[Places];

    /// <summary>What was read for this owner; null where nobody has it any more, or its place was taken.</summary>
    public T? Find(object owner) => Volatile.Read(ref PlaceOf(owner)) is { } place ? place.Find(owner) : null;

    public void Put(object owner, T thing)
    {
        ref var place = ref PlaceOf(owner);
        if (Volatile.Read(ref place) is null) Interlocked.CompareExchange(ref place, new Place(), null);
        place!.Put(owner, thing);
    }

    private ref Place? PlaceOf(object owner) => ref places[RuntimeHelpers.GetHashCode(owner) % Places];

    private sealed class Place
    {
        private readonly Lock changing = new();
        private readonly WeakReference<T> thing = new(null!);
        private object? owner;

        public T? Find(object asked)
        {
            lock (changing) return ReferenceEquals(owner, asked) && thing.TryGetTarget(out var found) ? found : null;
        }

        public void Put(object given, T read)
        {
            lock (changing)
            {
                owner = given;
                thing.SetTarget(read);
            }
        }
    }
}
