namespace SiteBuilder.Diagnostics;

/// <summary>Something found in the input: the rule, the place, a full sentence, the cells and both numbers.</summary>
internal sealed record Finding(Rule Rule, SourceSpan Place, Text Message)
{
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Full addresses <c>reports/agency/year#table.row.column</c>: the culprit first, else the right-hand side, then its terms.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>How many of the first cells the finding is about; the others are what they were compared with. A waiver must name them all.</summary>
    public int Subjects { get; init; } = 1;

    /// <summary>The figure that would be right, where there is exactly one.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The figure as read.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The waiver in force that excuses it; null where there is none.</summary>
    public Excuse? Excuse { get; init; }

    /// <summary>Excused by a waiver in force: stays in the list, counts apart.</summary>
    public bool Waived => Excuse is not null;

    /// <summary>By file, line, column, code: the order in which an editor works through them.</summary>
    public static readonly Comparison<Finding> Order = (a, b) =>
    {
        int c = string.CompareOrdinal(a.Place.File, b.Place.File);
        if (c == 0) c = (a.Place.Line ?? 0).CompareTo(b.Place.Line ?? 0);
        if (c == 0) c = (a.Place.Column ?? 0).CompareTo(b.Place.Column ?? 0);
        if (c == 0) c = string.CompareOrdinal(a.Rule.Code, b.Rule.Code);
        if (c == 0) c = string.CompareOrdinal(a.Message.Zh, b.Message.Zh);
        return c;
    };

    /// <summary>Sorted, none twice.</summary>
    public static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings)
    {
        var list = findings.ToList();
        if (IsInOrder(list)) return list; // as most are that were in order before
        list.Sort(Order);
        var result = new List<Finding>(list.Count);
        foreach (var finding in list)
        {
            if (result.Count == 0 || Order(result[^1], finding) != 0) result.Add(finding);
        }
        return result;
    }

    private static bool IsInOrder(List<Finding> list)
    {
        for (int i = 1; i < list.Count; i++)
        {
            if (Order(list[i - 1], list[i]) >= 0) return false;
        }
        return true;
    }
}
