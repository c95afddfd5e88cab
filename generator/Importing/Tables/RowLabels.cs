using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// Decides for all rows of a table together which row of the form each is. A label says it, not a position; where a label is
/// broken over rows or damaged, the neighbours may confirm what is left of it.
/// </summary>
internal sealed class RowLabels(IReadOnlyList<LabelledRow> rows, LabelMatcher matcher)
{
    private const int ShortLabel = 3; // 其他, 总计: what may be left of many labels
    private const double SomethingLeft = 0.3;

    /// <summary>Settles the rows; what had to be inferred is told in <paramref name="remarks"/>.</summary>
    public static void Settle(IReadOnlyList<LabelledRow> rows, LabelMatcher matcher, ICollection<Text> remarks)
    {
        var labels = new RowLabels(rows, matcher);
        labels.JoinBroken();
        labels.DropStrays();
        labels.Infer();
        foreach (var row in rows.Where(r => r is { Match.Likeness: Likeness.Near, HasFigures: true }))
        {
            remarks.Add(row.Row.Place.With($"“{Shown(row.Label)}”认作“{row.Match!.Value.Header.Label}”", $": “{Shown(row.Label)}” is taken for “{row.Match!.Value.Header.Label}”"));
        }
    }

    public static string Shown(string label)
    {
        const int most = 30;
        string one = PrintedText.Of(string.Concat(label.Where(c => !char.IsWhiteSpace(c))));
        return one.Length > most ? one[..most] + "…" : one;
    }

    /// <summary>A label of which parts stand in the rows above and below that have no figures.</summary>
    private void JoinBroken()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (!rows[i].HasFigures || rows[i].Match is { Likeness: Likeness.Exact }) continue;
            string own = rows[i].Label, above = Fragment(i - 1), below = Fragment(i + 1);
            var joined = new[] { above + own, own + below, above + own + below }.Where(t => t.Length > own.Length)
                .Select(matcher.Leaf).FirstOrDefault(m => m is { Likeness: Likeness.Exact });
            if (joined is not null) rows[i].Match = joined;
            else if (own.Length == 0 && i > 0 && rows[i - 1] is { HasFigures: false, Match: { } lone } && FollowsDirectly(i, lone.Header)) rows[i].Match = lone;
        }
    }

    private string Fragment(int index) =>
        index >= 0 && index < rows.Count && !rows[index].HasFigures && rows[index].Labels.Count > 0 ? rows[index].Labels[^1] : "";

    /// <summary>True where the next row with figures is the next of the form, so that these can only belong to the label above them.</summary>
    private bool FollowsDirectly(int index, Header header) =>
        rows.Skip(index + 1).FirstOrDefault(r => r.HasFigures)?.Match?.Header.FirstLeaf is { } next ? next == header.FirstLeaf + 1 : header.FirstLeaf == matcher.Axis.Leaves.Count - 1;

    /// <summary>A damaged or short label that breaks the order which all the others keep is left open.</summary>
    private void DropStrays()
    {
        var printed = rows.Where(r => r.Match is { Likeness: Likeness.Exact }).Select(Leaf).ToHashSet();
        foreach (var row in rows.Where(r => r.Match is { Likeness: Likeness.Near } near && printed.Contains(near.Header.FirstLeaf))) row.Match = null; // its row is there already
        foreach (var alike in rows.Where(r => r is { HasFigures: true, Match.Likeness: Likeness.Near }).GroupBy(Leaf).Where(g => g.Select(r => Label.Compact(r.Label)).Distinct().Count() > 1).ToList())
        {
            foreach (var row in alike) row.Match = null; // 行政许可（首次）, 行政许可（变更）: neither is the whole
        }
        var matched = rows.Where(r => r is { HasFigures: true, Match: not null }).ToList();
        var inOrder = LongestRun(matched);
        var leaves = inOrder.Select(Leaf).ToHashSet();
        foreach (var row in matched.Where(r => !inOrder.Contains(r) && !(r.Match is { Likeness: Likeness.Exact } && leaves.Contains(Leaf(r))))) // a row printed twice is no stray
        {
            if (row.Match!.Value.Likeness == Likeness.Near || row.Labels.Count == 0 || Label.Compact(row.Labels[^1]).Length <= ShortLabel) row.Match = null;
        }
    }

    private static HashSet<LabelledRow> LongestRun(List<LabelledRow> matched)
    {
        var weight = new int[matched.Count];
        var before = new int[matched.Count];
        for (int i = 0; i < matched.Count; i++)
        {
            (weight[i], before[i]) = (0, -1);
            for (int j = 0; j < i; j++)
            {
                if (Leaf(matched[j]) < Leaf(matched[i]) && weight[j] > weight[i]) (weight[i], before[i]) = (weight[j], j);
            }
            weight[i] += matched[i].Match!.Value.Likeness == Likeness.Exact ? 2 : 1;
        }
        var run = new HashSet<LabelledRow>();
        for (int at = matched.Count == 0 ? -1 : Array.IndexOf(weight, weight.Max()); at >= 0; at = before[at]) run.Add(matched[at]);
        return run;
    }

    /// <summary>Rows between two known ones, as many as the form has there, of which something of the right label is left.</summary>
    private void Infer()
    {
        var figures = rows.Where(r => r.HasFigures).ToList();
        var taken = figures.Where(r => r.Match is not null).Select(Leaf).ToHashSet();
        for (int i = 0; i < figures.Count; i++)
        {
            if (figures[i].Match is not null) continue;
            int end = i;
            while (end < figures.Count && figures[end].Match is null) end++;
            int before = i == 0 ? -1 : Leaf(figures[i - 1]), after = end < figures.Count ? Leaf(figures[end]) : matcher.Axis.Leaves.Count;
            var open = Enumerable.Range(before + 1, Math.Max(0, after - before - 1)).Where(l => !taken.Contains(l)).Select(l => matcher.Axis.Leaves[l]).ToList();
            if (open.Count == end - i && Enumerable.Range(0, open.Count).All(k => IsBest(figures[i + k], open, k)))
            {
                for (int k = 0; k < open.Count; k++) figures[i + k].Match = new LabelMatch(open[k], Likeness.Near);
            }
            i = end;
        }
    }

    private bool IsBest(LabelledRow row, List<Header> open, int own)
    {
        if (row.Labels.Count == 0) return false;
        var closeness = open.Select(h => matcher.Closeness(row.Labels[^1], h)).ToList();
        return closeness[own] >= SomethingLeft && closeness.Where((c, k) => k != own).All(c => c < closeness[own]);
    }

    private static int Leaf(LabelledRow row) => row.Match!.Value.Header.FirstLeaf;
}
