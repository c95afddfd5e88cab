namespace SiteBuilder.Diagnostics;

/// <summary>Names close to what somebody typed, for "did you mean".</summary>
internal static class Nearest
{
    /// <summary>At most three of the <paramref name="candidates"/>, the closest first; none that shares less than half of its characters.</summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> candidates)
    {
        string needle = typed.Length > 60 ? typed[..60] : typed;
        return [.. candidates.Where(name => name.Length <= Math.Max(2, 2 * needle.Length)).Distinct(StringComparer.Ordinal) // a longer one is never near
            .Select(name => (name, distance: Distance(needle, name)))
            .Where(x => x.distance <= Math.Max(1, Math.Max(needle.Length, x.name.Length) / 2))
            .OrderBy(x => x.distance).ThenBy(x => x.name, StringComparer.Ordinal)
            .Take(3).Select(x => x.name)];
    }

    /// <summary>「甲」或「乙」, or an empty string.</summary>
    public static Text Suggestion(string typed, IEnumerable<string> candidates)
    {
        var names = To(typed, candidates);
        return names.Count == 0
            ? Text.Same("")
            : new($"是不是{string.Join("、", names.Select(n => $"「{n}」"))}？", $" Did you mean {string.Join(", ", names.Select(n => $"“{n}”"))}?");
    }

    /// <summary>Optimal string alignment: insert, delete, replace, swap neighbours.</summary>
    public static int Distance(string a, string b)
    {
        var two = new int[b.Length + 1];
        var one = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) one[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, one[j] + 1), one[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], two[j - 2] + 1);
            }
            (two, one, row) = (one, row, two);
        }
        return one[b.Length];
    }
}
