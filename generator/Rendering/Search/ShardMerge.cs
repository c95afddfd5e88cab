using System.Buffers;
using System.Text;

namespace SiteBuilder.Rendering.Search;

/// <summary>
/// Joins the tables of several threads, which hold documents in ascending order, into shards: <c> term:postings term:postings </c>
/// in ordinal order, the same however the documents were shared out.
/// </summary>
internal sealed class ShardMerge
{
    private readonly TermTable[] tables;
    private readonly List<(string Text, int Table, int Number)>[] shards;

    public ShardMerge(TermTable[] tables, int shardCount)
    {
        this.tables = tables;
        shards = new List<(string, int, int)>[shardCount];
        for (int i = 0; i < shardCount; i++) shards[i] = [];
        for (int table = 0; table < tables.Length; table++)
        {
            foreach (var (text, number) in tables[table].Finish()) shards[SearchTerms.Shard(text, shardCount)].Add((text, table, number));
        }
    }

    /// <summary>The content of a shard; to be called once for each.</summary>
    public ReadOnlyMemory<byte> Write(int shard)
    {
        var terms = shards[shard];
        shards[shard] = [];
        terms.Sort((a, b) => string.CompareOrdinal(a.Text, b.Text) is not 0 and var order ? order : a.Table.CompareTo(b.Table));
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        output.Write(" "u8);
        string? current = null;
        int posted = -1;
        foreach (var (text, table, number) in terms)
        {
            if (text != current)
            {
                if (current is not null) output.Write(" "u8);
                current = text;
                posted = -1;
                Encoding.UTF8.GetBytes(text, output);
                output.Write(":"u8);
            }
            posted = Append(output, tables[table].Postings(number), posted);
        }
        output.Write(" "u8);
        return output.WrittenMemory;
    }

    /// <summary>Goes on with the postings after document <paramref name="posted"/> and returns the last.</summary>
    private static int Append(ArrayBufferWriter<byte> output, PostingStore.Reader postings, int posted)
    {
        for (int document = -1; postings.Next(out uint value);)
        {
            document += (int)(value / TermTable.Levels) + 1;
            PostingCode.Write(output, (document - posted - 1) * TermTable.Levels + (int)(value % TermTable.Levels));
            posted = document;
        }
        return posted;
    }
}
