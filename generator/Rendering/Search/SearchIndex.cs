using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Rendering.Search;

/// <summary>
/// The index of all texts, cut into shards by a hash of the term, so that a question loads a handful of small files. Each file is
/// a script that hands over its content: scripts load from disk as well, where a browser refuses <c>fetch</c>, and keep to a
/// Content-Security-Policy of <c>script-src 'self'</c>.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>The object of <c>reader.js</c> that takes what the files hand over.</summary>
    public const string Receiver = "siteSearch";

    private const string Reader = "search-reader.js";

    private const int VersionLength = 4;

    private const int Most = 1 << 23; // bytes of shards that are held; more are laid aside

    private readonly ReadOnlyMemory<byte>[] held;
    private readonly PieceSpool aside;

    private SearchIndex(ReadOnlyMemory<byte>[] held, PieceSpool aside, ReadOnlyMemory<byte> overview, string version)
    {
        this.held = held;
        this.aside = aside;
        Overview = overview;
        Version = version;
    }

    /// <summary>The script of a shard.</summary>
    /// <exception cref="UserException">It was laid aside, and the disk has lost it.</exception>
    public ReadOnlyMemory<byte> Shard(int number) => held[number] is { IsEmpty: false } script ? script : aside.Find(KeyOf(number))
        ?? throw new UserException(new("读取暂存的检索索引时出错，请再运行一次。", "The search index that was laid aside cannot be read; run again."));

    /// <summary>What is loaded first: the script that asks, the numbers of the documents, and the version of every file.</summary>
    public ReadOnlyMemory<byte> Overview { get; }

    /// <summary>The version of the overview, which the search page asks for by it: a browser never mixes two builds.</summary>
    public string Version { get; }

    /// <summary>Reads every document once, on all cores.</summary>
    /// <param name="documents">What is found.</param>
    /// <param name="plain">Gives what the sections of a report say.</param>
    /// <param name="aside">Takes what is too much to be held.</param>
    public static SearchIndex Of(SearchDocuments documents, PlainSections plain, PieceSpool aside)
    {
        int workers = Math.Clamp(Environment.ProcessorCount, 1, 4); // each has a table of its own
        var tables = new TermTable[workers];
        var prints = new ulong[documents.All.Count];
        OwnThreads.Do(workers, worker =>
        {
            var table = tables[worker] = new TermTable();
            int end = (int)((long)documents.All.Count * (worker + 1) / workers);
            for (int i = (int)((long)documents.All.Count * worker / workers); i < end; i++) prints[i] = Add(table, i, documents.All[i].Read(plain));
        });
        var merge = new ShardMerge(tables, documents.Shards);
        var shards = new ReadOnlyMemory<byte>[documents.Shards];
        var versions = new string[documents.Shards];
        int next = -1, written = 0;
        OwnThreads.Do(workers, _ =>
        {
            for (int shard; (shard = Interlocked.Increment(ref next)) < shards.Length;)
            {
                (var script, versions[shard]) = Shard(shard, merge.Write(shard));
                if (Interlocked.Add(ref written, script.Length) <= Most) shards[shard] = script;
                else aside.Add(KeyOf(shard), script.Span);
            }
        });
        var overview = Encoding.UTF8.GetBytes(Script(documents, string.Concat(versions), TextVersions(documents, prints)));
        return new SearchIndex(shards, aside, overview, VersionOf(overview));
    }

    private static UInt128 KeyOf(int shard) => Digest.Of(string.Create(CultureInfo.InvariantCulture, $"search/{shard}"));

    private static ulong Add(TermTable table, int number, SearchText text)
    {
        table.Add(number, text.Title, SearchField.Title);
        table.Add(number, text.Names, SearchField.Names);
        table.Add(number, text.Text, SearchField.Text);
        return Print(Print(Print(Print(14695981039346656037, text.Title), text.By), text.Names), text.Text);
    }

    private static (ReadOnlyMemory<byte> Script, string Version) Shard(int number, ReadOnlyMemory<byte> postings)
    {
        string version = VersionOf(postings.Span);
        var script = new ArrayBufferWriter<byte>(postings.Length + 64);
        script.Write(Encoding.ASCII.GetBytes($"{Receiver}.shard({number},\"{version}\",\""));
        script.Write(postings.Span);
        script.Write("\");\n"u8);
        return (script.WrittenMemory, version);
    }

    private static string Script(SearchDocuments documents, string shards, string texts)
    {
        using var reader = new StreamReader(typeof(SearchIndex).Assembly.GetManifestResourceStream(Reader)!);
        var script = new StringBuilder(reader.ReadToEnd()).Append(Receiver).Append(".overview({");
        documents.Write(script);
        script.Append(",alphabet:").Append(JavaScriptText.Quote(PostingCode.Alphabet)).Append(",letters:").Append(JavaScriptText.Quote(SearchCharacters.Letters));
        script.Append(",signs:").Append(JavaScriptText.Quote(SearchCharacters.Signs)).Append(",weights:[").Append(TermTable.Weights);
        return script.Append($"],shards:\"{shards}\",texts:\"{texts}\"}});\n").ToString();
    }

    /// <summary>The version of the texts of each group, so that a browser does not show what was corrected since.</summary>
    private static string TextVersions(SearchDocuments documents, ulong[] prints)
    {
        var groups = documents.Groups.ToDictionary(g => g, _ => 14695981039346656037, StringComparer.Ordinal);
        for (int i = 0; i < prints.Length; i++)
        {
            string group = documents.All[i].Group;
            groups[group] = (groups[group] ^ prints[i]) * 1099511628211;
        }
        return string.Concat(documents.Groups.Select(g => Code(groups[g])));
    }

    /// <summary>FNV-1a with 64 bits over UTF-16 units and an end mark.</summary>
    private static ulong Print(ulong hash, string text)
    {
        foreach (char unit in text) hash = (hash ^ unit) * 1099511628211;
        return (hash ^ 0x10000) * 1099511628211;
    }

    private static string VersionOf(ReadOnlySpan<byte> bytes) => Code(BitConverter.ToUInt64(SHA256.HashData(bytes)));

    /// <summary>Twenty bits as four characters that may stand in an address.</summary>
    private static string Code(ulong bits)
    {
        const string digits = "0123456789abcdefghijklmnopqrstuv";
        return string.Create(VersionLength, bits ^ (bits >> 32), (code, value) =>
        {
            for (int i = 0; i < code.Length; i++) code[i] = digits[(int)((value >> (5 * i)) & 31)];
        });
    }
}
