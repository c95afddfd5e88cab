using System.Globalization;
using System.Text.RegularExpressions;
using SiteBuilder.DemoSite.Narrative;

namespace SiteBuilder.Precision.Phrasings;

/// <summary>One way in which reports say something: under a heading, with the numbers as words in brackets.</summary>
internal sealed class Phrasing(string file, int line, string heading, string text)
{
    private static readonly Regex Slots = new("\\[([a-z%]+)(?::(cn|wide|sep))?\\]");

    public string Text => text;

    public string Name => $"{file}:{line}";

    /// <summary>How many numbers it states.</summary>
    public int Count => Slots.Count(text);

    /// <summary>The lines of one file beside this code; <c>###</c> begins a heading.</summary>
    public static IReadOnlyList<Phrasing> Of(string file)
    {
        using var stream = typeof(Phrasing).Assembly.GetManifestResourceStream("Phrasings/" + file)!;
        using var reader = new StreamReader(stream);
        var phrasings = new List<Phrasing>();
        string heading = "";
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#')) heading = line;
            else if (line.Length > 0) phrasings.Add(new Phrasing(file, number, heading, line));
        }
        return phrasings;
    }

    /// <summary>As a report would print it; the number at <paramref name="wrong"/> misprinted, none where it is -1.</summary>
    public string Filled(int wrong)
    {
        int at = 0;
        return heading + "\n\n" + Slots.Replace(text, match => Printed(Value(match.Groups[1].Value, at++ == wrong), match.Groups[2].Value));
    }

    /// <summary>The word in brackets at a place.</summary>
    public string Slot(int index) => Slots.Matches(text)[index].Groups[1].Value;

    private static decimal Value(string word, bool wrong)
    {
        int share = word.IndexOf('%', StringComparison.Ordinal);
        decimal value = share < 0 ? SpokenFigures.Words[word] : decimal.Round(SpokenFigures.Words[word[..share]] * 100 / SpokenFigures.Words[word[(share + 1)..]], 1, MidpointRounding.AwayFromZero);
        return !wrong ? value : value == decimal.Truncate(value) ? value + (word == "closed" ? 2 : 3) : value + 3.1m;
    }

    private static string Printed(decimal value, string manner)
    {
        string digits = value.ToString("0.##", CultureInfo.InvariantCulture);
        return manner switch
        {
            "wide" => string.Concat(digits.Select(c => (char)(c - '0' + '０'))),
            "sep" => value.ToString("#,0.##", CultureInfo.InvariantCulture),
            "cn" => ChineseNumeral.Of(value),
            _ => digits,
        };
    }
}
