namespace SiteBuilder.Rendering.Comparisons;

/// <summary>A run of lines under one heading; null where they stand for themselves.</summary>
internal sealed record LineGroup(string? Heading, IReadOnlyList<int> Lines);

/// <summary>Lines of a comparison under their printed headings. A heading is said once: what follows a deeper group again under it stands alone.</summary>
internal static class LineGroups
{
    public static IReadOnlyList<LineGroup> Of(IReadOnlyList<ComparedLine> lines)
    {
        var groups = new List<LineGroup>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (int start = 0; start < lines.Count;)
        {
            string? heading = lines[start].Group;
            int end = start + 1;
            while (end < lines.Count && lines[end].Group == heading) end++;
            groups.Add(new LineGroup(heading is not null && said.Add(heading) ? heading : null, [.. Enumerable.Range(start, end - start)]));
            start = end;
        }
        return groups;
    }
}
