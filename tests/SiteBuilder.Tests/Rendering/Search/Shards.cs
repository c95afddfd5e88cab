using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteBuilder.Rendering.Search;

namespace SiteBuilder.Tests.Rendering.Search;

/// <summary>Reads the files of an index as a browser does.</summary>
internal static class Shards
{
    /// <summary>Every term of the index with its documents and levels.</summary>
    public static Dictionary<string, List<(int Document, int Level)>> Read(IEnumerable<ReadOnlyMemory<byte>> shards)
    {
        var terms = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        foreach (var (bytes, number) in shards.Select((s, i) => (s, i)))
        {
            var match = Regex.Match(Encoding.UTF8.GetString(bytes.Span), "^siteSearch\\.shard\\(([0-9]+),\"[0-9a-v]{4}\",\"( [^\"\\\\<]*)\"\\);\n$");
            Assert.True(match.Success);
            Assert.Equal(number, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            foreach (string entry in match.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                int colon = entry.IndexOf(':', StringComparison.Ordinal);
                terms.Add(entry[..colon], [.. Postings(entry[(colon + 1)..])]);
            }
        }
        return terms;
    }

    private static IEnumerable<(int Document, int Level)> Postings(string code)
    {
        int document = -1, value = 0, scale = 1;
        foreach (char sign in code)
        {
            int digit = PostingCode.Alphabet.IndexOf(sign, StringComparison.Ordinal);
            value += digit * scale;
            scale *= 18;
            if (digit > 71) continue;
            document += 1 + value / TermTable.Levels;
            yield return (document, value % TermTable.Levels);
            (value, scale) = (0, 1);
        }
    }
}
