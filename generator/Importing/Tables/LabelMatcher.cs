using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>How surely a text of a source is a label of the form.</summary>
internal enum Likeness
{
    /// <summary>Characters are lost or added, but it can be no other label.</summary>
    Near,

    /// <summary>The printed label, its leaf or a variant that the form lists.</summary>
    Exact,
}

/// <summary>A label of the form that a text was recognised as.</summary>
internal readonly record struct LabelMatch(Header Header, Likeness Likeness);

/// <summary>
/// Recognises the labels of one axis in the state in which sources have them: characters lost, broken over lines, in every
/// width, with something in front. Where two labels are equally near, neither is meant.
/// </summary>
internal sealed class LabelMatcher
{
    private const int Longest = 120; // the longest printed label has 40 characters
    private const int MostLooked = 400; // with a remark behind it

    private readonly List<(Header Header, string Name)> names = [];
    private readonly Dictionary<string, List<Header>> exact = new(StringComparer.Ordinal);
    private readonly HashSet<Header> foreign = [];
    private readonly Dictionary<string, LabelMatch?> known = new(StringComparer.Ordinal);

    /// <param name="axis">The axis whose labels are looked for.</param>
    /// <param name="others">The same axis of the other revisions: what is a label there alone is none here, however near.</param>
    public LabelMatcher(Axis axis, IEnumerable<Axis> others)
    {
        Axis = axis;
        foreach (var header in axis.Roots.SelectMany(Below))
        {
            foreach (string name in Names(header)) Add(header, name);
            if (header.IsLeaf) exact.TryAdd(header.Key, [header]);
        }
        var own = exact.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var header in others.SelectMany(o => o.Roots).SelectMany(Below))
        {
            foreach (string name in Names(header).Where(n => !own.Contains(n)))
            {
                Add(header, name);
                foreign.Add(header);
            }
        }
    }

    public Axis Axis { get; }

    /// <summary>The one label that the text can be, or null.</summary>
    public LabelMatch? Find(string text)
    {
        if (text.Length > MostLooked) return null;
        string compact = Plain(text);
        if (compact.Length > Longest) compact = Label.Compact(WithoutRemark(compact) ?? "");
        if (compact.Length == 0) return null;
        if (!known.TryGetValue(compact, out var match)) known[compact] = match = Look(compact) is { } found && !foreign.Contains(found.Header) ? found : null;
        return match;
    }

    /// <summary>The leaf that the text can be, or null where it is none or a group.</summary>
    public LabelMatch? Leaf(string text) => Find(text) is { Header.IsLeaf: true } match ? match : null;

    /// <summary>How much of a label is left in the text, from 0 to 1; for rows that their neighbours already point out.</summary>
    public double Closeness(string text, Header header)
    {
        string compact = Plain(text);
        return compact.Length == 0 ? 0 : names.Where(n => n.Header == header).Max(n => Similarity(compact, n.Name));
    }

    private void Add(Header header, string name)
    {
        names.Add((header, name));
        if (!exact.TryGetValue(name, out var list)) exact[name] = list = [];
        if (!list.Contains(header)) list.Add(header);
    }

    /// <summary>The text as labels are compared, without raised notes.</summary>
    private static string Plain(string text)
    {
        int note = text.IndexOf('⟦', StringComparison.Ordinal);
        return Traditional.Simplified(Label.Compact(note < 0 ? text : text[..note]));
    }

    private LabelMatch? Look(string compact)
    {
        if (exact.TryGetValue(compact, out var found)) return found.Count == 1 ? new LabelMatch(found[0], Likeness.Exact) : null;
        if (Label.WithoutNumber(compact) is { } bare && exact.TryGetValue(bare, out found) && found.Count == 1 && bare.Length > 3) return new LabelMatch(found[0], Likeness.Exact);
        if (compact.Length < 2 || compact.All(char.IsAsciiDigit)) return null;
        return BehindGroups(compact) ?? Remarked(compact) ?? Remainder(compact) ?? Holding(compact) ?? Nearly(compact);
    }

    /// <summary>True where the text is a name of the axis, as labels are compared.</summary>
    public bool IsName(string compact) => exact.ContainsKey(Traditional.Simplified(compact));

    /// <summary>A label behind those of the groups that it stands in: 三、本年度办理结果（一）予以公开.</summary>
    private LabelMatch? BehindGroups(string compact)
    {
        foreach (var (group, name) in names.Where(n => !n.Header.IsLeaf && n.Name.Length < compact.Length && compact.StartsWith(n.Name, StringComparison.Ordinal)))
        {
            string rest = compact[name.Length..];
            if (exact.TryGetValue(rest, out var found) && found.Where(h => IsUnder(h, group)).ToList() is [var only]) return new LabelMatch(only, Likeness.Exact);
            if (BehindGroups(rest) is { } match && IsUnder(match.Header, group)) return match;
        }
        return null;
    }

    private static bool IsUnder(Header header, Header group)
    {
        for (var above = header.Parent; above is not null; above = above.Parent)
        {
            if (above == group) return true;
        }
        return false;
    }

    /// <summary>A label with a remark in brackets behind it: 规章（设区的市、自治州人民政府应提供相关数据）.</summary>
    private LabelMatch? Remarked(string compact) =>
        WithoutRemark(compact) is { } bare && exact.TryGetValue(bare, out var found) && found.Count == 1 ? new LabelMatch(found[0], Likeness.Near) : null;

    /// <summary>What stands before the brackets in which the text ends; null where it ends in none, or they are all of it.</summary>
    private static string? WithoutRemark(string compact)
    {
        if (compact.Length == 0 || compact[^1] != ')') return null;
        int open = 0;
        for (int at = compact.Length - 1; at > 0; at--)
        {
            if (compact[at] == ')') open++;
            else if (compact[at] == '(' && --open == 0) return compact[..at];
        }
        return null;
    }

    /// <summary>A label that lost characters and kept the order of the others, where no other label could have left them.</summary>
    private LabelMatch? Remainder(string compact)
    {
        const double least = 0.4; // less than that is left of too many labels
        var whole = names.Where(n => IsRemainder(compact, n.Name)).ToList();
        var headers = whole.Select(n => n.Header).Distinct().ToList();
        if (headers.Count != 1 || compact.Length < 3 && whole.Min(n => n.Name.Length) > 4) return null;
        return whole.Any(n => compact.Length >= n.Name.Length * least) ? new LabelMatch(headers[0], Likeness.Near) : null;
    }

    /// <summary>A label with something around it: a regulation's title, a unit.</summary>
    private LabelMatch? Holding(string compact)
    {
        const int least = 4; // 其他, 总计 stand inside many words
        var inside = names.Where(n => n.Name.Length >= least && compact.Contains(n.Name, StringComparison.Ordinal)).ToList();
        if (inside.Count == 0) return null;
        int longest = inside.Max(n => n.Name.Length);
        var headers = inside.Where(n => n.Name.Length == longest).Select(n => n.Header).Distinct().ToList();
        bool dominant = longest * 2 >= compact.Length || headers[0] is { IsLeaf: false };
        return headers.Count == 1 && dominant ? new LabelMatch(headers[0], Likeness.Near) : null;
    }

    private LabelMatch? Nearly(string compact)
    {
        const int shortest = 4; // 小计 is near to 总计, and something else
        if (compact.Length < shortest) return null;
        const double sure = 0.75, likely = 0.5, margin = 0.1, wide = 0.25;
        var ranked = names.Select(n => (n.Header, Score: Similarity(compact, n.Name))).GroupBy(n => n.Header)
            .Select(g => (Header: g.Key, Score: g.Max(n => n.Score))).OrderByDescending(n => n.Score).Take(2).ToList();
        double lead = ranked.Count < 2 ? 1 : ranked[0].Score - ranked[1].Score;
        bool near = ranked[0].Score >= sure && lead >= margin || ranked[0].Score >= likely && lead >= wide;
        return near ? new LabelMatch(ranked[0].Header, Likeness.Near) : null;
    }

    private static double Similarity(string text, string name)
    {
        int longer = Math.Max(text.Length, name.Length);
        if (Math.Min(text.Length, name.Length) * 2 < longer) return 0;
        return 1 - (double)Nearest.Distance(text, name) / longer;
    }

    private static bool IsRemainder(string part, string whole)
    {
        if (part.Length >= whole.Length) return false;
        int at = 0;
        foreach (char c in whole)
        {
            if (at < part.Length && part[at] == c) at++;
        }
        return at == part.Length;
    }

    private static IEnumerable<string> Names(Header header) =>
        header.Variants.Prepend(header.Label)
            .SelectMany(label => Label.WithoutNumber(label) is { } bare ? new[] { Label.Compact(label), Label.Compact(bare) } : [Label.Compact(label)])
            .Select(Traditional.Simplified).Distinct();

    private static IEnumerable<Header> Below(Header header) => header.Children.SelectMany(Below).Prepend(header);
}
