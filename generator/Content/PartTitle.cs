using System.Buffers;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>What the heading of a part says: which part, and whether text stands behind the title.</summary>
internal static class PartTitle
{
    private const int Longest = 200; // of a heading that is looked at

    private static readonly SearchValues<char> Breaks = SearchValues.Create(":：,，;；。");

    /// <summary>By its title or a variant, with or without a numeral and nearly so written; else by the numeral alone (五、…).</summary>
    public static Part? PartOf(string heading, Form form)
    {
        if (heading.TrimStart() is ['（' or '(', ..]) return null; // （一）: a heading inside a part
        string title = Label.Compact(Label.WithoutNumber(heading) ?? heading);
        foreach (var part in form.Parts)
        {
            if (part.Names.Contains(title)) return part;
        }
        if (title.Length is > 5 and < 40 && form.Parts.FirstOrDefault(p => p.Names.Any(t => Nearest.Distance(t, title) <= t.Length / 4)) is { } near) return near;
        string text = heading.TrimStart();
        return text.Length > 0 && Label.WithoutNumber(text) is not null ? form.Parts.FirstOrDefault(p => p.Title[0] == text[0]) : null;
    }

    /// <summary>
    /// The text that stands in the line of a heading behind the title, as 六、其他需要报告的事项：全年收费380元: the title is printed as the form has it, and
    /// the rest would be lost. Null where there is none, or only words that say the same (一、总体情况概述).
    /// </summary>
    public static string? Behind(string heading, Part part)
    {
        string text = Label.WithoutNumber(heading) ?? heading;
        if (text.Length > Longest || part.Names.Contains(Label.Compact(text))) return null;
        int end = Enumerable.Range(1, text.Length - 1).FirstOrDefault(length => part.Names.Contains(Label.Compact(text[..length])));
        if (end == 0) end = text.AsSpan().IndexOfAny(Breaks);
        if (end < 0) return null;
        var rest = text.AsSpan(end);
        var words = rest.Trim(" \u3000:：,，;；。");
        bool saysMore = words.IndexOfAnyInRange('0', '9') >= 0 || words.ContainsAny(Breaks) || (words.Length > 0 && (char.IsWhiteSpace(rest[0]) || Breaks.Contains(rest[0])));
        return saysMore && !IsYear(words) ? words.ToString() : null;
    }

    /// <summary>（2024年度）.</summary>
    private static bool IsYear(ReadOnlySpan<char> words) => words.Trim("()（）年度") is { Length: 4 } year && !year.ContainsAnyExceptInRange('0', '9');
}
