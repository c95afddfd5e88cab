using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>The addresses of all files of a plan: pages are given them before they are known, and ask when they are made.</summary>
internal sealed class PlannedAddresses
{
    /// <summary>Null as long as the plan is not whole, and where links are not looked at.</summary>
    public SiteAddresses? Known { get; private set; }

    /// <summary>The plan is whole.</summary>
    /// <param name="files">All of it.</param>
    /// <param name="site">Whose they are.</param>
    public void Are(PlannedFiles files, Site site) => Known = new SiteAddresses(site.Settings, new Files(files), site.Reports.Except(site.Published).Select(r => r.Route.Path).ToHashSet(StringComparer.Ordinal));

    private sealed class Files(PlannedFiles files) : ISiteFiles
    {
        private const string Manifest = "manifest.json"; // written beside the planned files

        /// <summary>The places of the files by the hashes of their paths: no path is held for it.</summary>
        private readonly Lazy<(int[] Hashes, int[] Places)> index = new(() =>
        {
            char[] room = files.Paths.Room();
            int[] hashes = new int[files.Count], places = [.. Enumerable.Range(0, files.Count)];
            for (int i = 0; i < hashes.Length; i++) hashes[i] = HashOf(files.Paths.CharsOf(i, room));
            Array.Sort(hashes, places);
            return (hashes, places);
        });

        public IEnumerable<string> Paths => files.Paths.Append(Manifest);

        public bool Has(string path) => path == Manifest || Find(path) is not null;

        public Func<ReadOnlyMemory<byte>>? Page(string path) => Find(path) is { Page: not null } file ? () => file.Alone().Bytes : null;

        private PlannedFile? Find(string path)
        {
            var (hashes, places) = index.Value;
            int hash = HashOf(path), at = Array.BinarySearch(hashes, hash);
            if (at < 0) return null;
            while (at > 0 && hashes[at - 1] == hash) at--;
            for (; at < hashes.Length && hashes[at] == hash; at++)
            {
                if (files[places[at]].Route.Path == path) return files[places[at]];
            }
            return null;
        }

        private static int HashOf(ReadOnlySpan<char> path) => string.GetHashCode(path);
    }
}
