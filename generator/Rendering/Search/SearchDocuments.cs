using System.Text;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Search;

/// <summary>
/// Every document of the site under its number: reports by year, then in the order of the agencies, then the editors' pages. So
/// numbers only move where a report is put in or taken out, and only those of its year and later: a changed figure moves none,
/// and a new year is added at the end of every list of postings.
/// </summary>
internal sealed class SearchDocuments
{
    private const int DocumentsInShard = 10;
    private const int FewestShards = 16, MostShards = 4096;
    private const int BitsOfCharacter = 6;

    private readonly List<(int Year, HashSet<string> Agencies)> years;
    private readonly List<string> agencies;

    public SearchDocuments(Site site)
    {
        var reports = site.Published.ToList();
        agencies = [.. reports.Select(r => r.Agency.Slug).Distinct()];
        years = [.. reports.GroupBy(r => r.Year).OrderBy(g => g.Key).Select(g => (g.Key, g.Select(r => r.Agency.Slug).ToHashSet(StringComparer.Ordinal)))];
        All = [.. reports.OrderBy(r => r.Year).Select(SearchDocument.Of), .. site.Pages.Select(SearchDocument.Of)];
        Shards = ShardsFor(All.Count);
    }

    /// <summary>By number.</summary>
    public IReadOnlyList<SearchDocument> All { get; }

    /// <summary>Into how many files the index is cut: a power of two that grows with the site, so that a file stays near 12 kB.</summary>
    public int Shards { get; }

    public static int ShardsFor(int documents)
    {
        int shards = FewestShards;
        while (shards < MostShards && shards * DocumentsInShard < documents) shards *= 2;
        return shards;
    }

    /// <summary>The numbers of all documents as the browser reads them: agencies, for each year which of them reported, pages.</summary>
    public void Write(StringBuilder json)
    {
        json.Append("agencies:").Append(List(agencies)).Append(",years:{");
        json.AppendJoin(',', years.Select(y => $"{y.Year}:\"{Bits(y.Agencies)}\""));
        json.Append("},pages:").Append(List(All.Where(d => d.Year == 0).Select(d => d.Key)));
    }

    /// <summary>The groups of documents whose texts have one version together: the agencies, then the pages.</summary>
    public IEnumerable<string> Groups => agencies.Append("");

    private static string List(IEnumerable<string> texts) => $"[{string.Join(',', texts.Select(JavaScriptText.Quote))}]";

    /// <summary>Six agencies a character, the first in the lowest bit.</summary>
    private string Bits(HashSet<string> reported)
    {
        var bits = new StringBuilder();
        for (int start = 0; start < agencies.Count; start += BitsOfCharacter)
        {
            int value = 0;
            for (int i = 0; i < BitsOfCharacter && start + i < agencies.Count; i++)
            {
                if (reported.Contains(agencies[start + i])) value |= 1 << i;
            }
            bits.Append(PostingCode.Alphabet[value]);
        }
        return bits.ToString();
    }
}
