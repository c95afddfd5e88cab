using System.Text;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Search;

/// <summary>
/// The files of search: the page, the overview, the shards of the index, and one text for each document, of which a result shows
/// a snippet. The index is made when the first of them is asked for.
/// </summary>
internal static class SearchFiles
{
    private const string Folder = "search/";

    public static IEnumerable<PlannedFile> Plan(Shell shell)
    {
        var documents = new SearchDocuments(shell.Site);
        if (documents.All.Count == 0) yield break;
        var aside = shell.Site.Content.Texts.Aside;
        var plain = new PlainSections(aside);
        var index = new Lazy<SearchIndex>(() => SearchIndex.Of(documents, plain, aside));
        yield return new SearchPage(shell).Plan(() => $"overview.js?v={index.Value.Version}");
        var all = ShownReports.Words(shell.Published.All);
        yield return Script("overview", all, () => index.Value.Overview);
        for (int i = 0; i < documents.Shards; i++)
        {
            int shard = i;
            yield return Script($"terms/{shard}", all, () => index.Value.Shard(shard));
        }
        foreach (var document in documents.All) yield return new TextFile(document, plain);
    }

    private static PlannedFile Script(string name, ShownReports shows, Func<ReadOnlyMemory<byte>> make)
    {
        var route = new Route($"{Folder}{name}.js");
        return new SingleFile(route, MediaTypes.Of(route.Path), () => MadeFile.Of(make())) { MadeOf = shows };
    }

    /// <summary>The text of a document.</summary>
    private sealed class TextFile(SearchDocument document, PlainSections plain) : PlannedFile
    {
        public override Route Route => new($"{Folder}texts/{document.Key}.js");

        public override string MediaType => MediaTypes.JavaScript;

        public override ShownReports Shows => document.Shows;

        public override MadeFile Alone()
        {
            var (title, by, names, text) = document.Read(plain);
            string values = string.Join(',', new[] { document.Key, title, by, names, text }.Select(JavaScriptText.Quote));
            return MadeFile.Of(Encoding.UTF8.GetBytes($"{SearchIndex.Receiver}.text({values});\n"));
        }
    }
}
