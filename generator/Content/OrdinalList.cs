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
