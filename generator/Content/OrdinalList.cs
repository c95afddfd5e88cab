namespace SiteBuilder.Content;

/// <summary>Puts a list in ordinal order and looks things up in it, so that no dictionary of it need be held.</summary>
internal static class OrdinalList
{
    /// <summary>The items in ordinal order of their keys.</summary>
    /// <param name="items">In any order.</param>
    /// <param name="keyOf">The key of an item; asked for once.</param>
    public static T[] Of<T>(IReadOnlyCollection<T> items, Func<T, string> keyOf)
    {
        var (keys, sorted) = (new string[items.Count], new T[items.Count]);
        int count = 0;
        foreach (var item in items) (keys[count], sorted[count++]) = (keyOf(item), item);
        Array.Sort(keys, sorted, StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>Two lists as one.</summary>
    /// <param name="many">By key, ordinal.</param>
    /// <param name="few">By key, ordinal; none of its keys is among the others.</param>
    /// <param name="keyOf">The key of an item; asked for where one of the few may belong.</param>
    public static T[] With<T>(T[] many, T[] few, Func<T, string> keyOf)
    {
        var all = new T[many.Length + few.Length];
        int taken = 0, filled = 0;
        foreach (var item in few)
        {
            int place = PlaceAfter(many, taken, keyOf(item), keyOf);
            Array.Copy(many, taken, all, filled, place - taken);
            filled += place - taken;
            all[filled++] = item;
            taken = place;
        }
        Array.Copy(many, taken, all, filled, many.Length - taken);
        return all;
    }

    /// <summary>Where the first item with a later key lies.</summary>
    private static int PlaceAfter<T>(T[] sorted, int from, string key, Func<T, string> keyOf)
    {
        int low = from, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(keyOf(sorted[middle]), key) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The item with this key, by halving; null where there is none.</summary>
    /// <param name="sorted">By key, ordinal, each key once.</param>
    /// <param name="key">What is looked for.</param>
    /// <param name="keyOf">The key of an item.</param>
    public static T? Find<T>(IReadOnlyList<T> sorted, string key, Func<T, string> keyOf)
        where T : class
    {
        for (int low = 0, high = sorted.Count - 1; low <= high;)
        {
            int middle = (low + high) / 2, order = string.CompareOrdinal(keyOf(sorted[middle]), key);
            if (order == 0) return sorted[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }
}
