using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteBuilder.Tests;

/// <summary>
/// Lists of cases under <c>tests/lists</c>: what is given stands at the margin, what comes of it behind four spaces below. A heading
/// (<c># …</c>) opens a section, which is one row of a theory; an empty line parts two cases. Where something was changed on purpose, run
/// the tests with <c>SITEBUILDER_WRITE_LISTS=1</c> and read what differs.
/// </summary>
internal static class ListedCases
{
    private const string Indent = "    ";

    private static readonly Lock Writing = new();

    /// <summary>The headings of a list.</summary>
    public static IEnumerable<TheoryDataRow<string>> Sections(string list) =>
        File.ReadLines(PathOf(list)).Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => new TheoryDataRow<string>(line[2..]));

    /// <summary>Every case of the section comes to just what stands below it; <paramref name="told"/> gives its lines.</summary>
    public static void Hold(string list, string section, Func<string, IEnumerable<string>> told)
    {
        string whole = File.ReadAllText(PathOf(list));
        string listed = Section(whole, section), found = Told(listed, told);
        if (listed != found && Environment.GetEnvironmentVariable("SITEBUILDER_WRITE_LISTS") == "1") Write(list, section, found);
        Assert.True(listed == found, $"{list}, {section}:\n{found}");
    }

    private static string Told(string section, Func<string, IEnumerable<string>> told)
    {
        var result = new StringBuilder();
        var given = new List<string>();
        foreach (string line in section.Split('\n'))
        {
            bool isGiven = line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && !line.StartsWith(Indent, StringComparison.Ordinal);
            if (!isGiven && given.Count > 0)
            {
                foreach (string answer in told(Unescaped(string.Join('\n', given)))) result.Append(Indent).Append(answer.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
                given.Clear();
            }
            if (line.StartsWith(Indent, StringComparison.Ordinal)) continue;
            result.Append(line).Append('\n');
            if (isGiven) given.Add(line);
        }
        return result.ToString()[..^1];
    }

    private static string Section(string whole, string section)
    {
        int from = whole.IndexOf($"# {section}\n", StringComparison.Ordinal), next = whole.IndexOf("\n# ", from, StringComparison.Ordinal);
        return whole[from..(next < 0 ? whole.Length : next + 1)];
    }

    private static void Write(string list, string section, string found)
    {
        lock (Writing)
        {
            string whole = File.ReadAllText(PathOf(list));
            File.WriteAllText(PathOf(list), whole.Replace(Section(whole, section), found, StringComparison.Ordinal));
        }
    }

    /// <summary>\n is a line feed, \u3000 the character of that number.</summary>
    private static string Unescaped(string text) =>
        Regex.Replace(text, @"\\(n|u([0-9A-Fa-f]{4}))", m => m.Value == "\\n" ? "\n" : ((char)int.Parse(m.Groups[2].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    private static string PathOf(string list) => Repository.PathOf("tests", "lists", list);
}
