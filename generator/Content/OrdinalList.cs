namespace SiteBuilder.Content;

/// <summary>Looks things up in a list that is in ordinal order already, so that no dictionary of it need be held.</summary>
internal static class OrdinalList
{
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
