using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>Which files of the last build lie in the output as they were left: that is looked at on another core while the site is planned.</summary>
internal sealed class StandingFiles
{
    private readonly Task<bool[]> stand;

    private StandingFiles(Task<bool[]> stand) => this.stand = stand;

    /// <param name="files">The files of the last build.</param>
    /// <param name="output">Where they lie, full path.</param>
    public static StandingFiles Begin(KeptFiles files, string output) => new(Task.Run(() => Look(files, output)));

    /// <summary>True where the file is, by all that can be told without reading it, the one that was written.</summary>
    /// <param name="place">Its place among the files of the last build.</param>
    public bool Stands(int place) => stand.GetAwaiter().GetResult()[place];

    private static bool[] Look(KeptFiles files, string output)
    {
        byte[] root = Encoding.UTF8.GetBytes(output.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar);
        byte[] path = new byte[root.Length + files.Paths.Longest + 1];
        root.CopyTo(path, 0);
        bool[] stand = new bool[files.Count];
        for (int i = 0; i < stand.Length; i++)
        {
            var below = files.Paths.BytesOf(i);
            below.CopyTo(path.AsSpan(root.Length));
            path[root.Length + below.Length] = 0;
            stand[i] = StandsAt(path.AsSpan(0, root.Length + below.Length + 1), files[i]);
        }
        return stand;
    }

    private static bool StandsAt(ReadOnlySpan<byte> path, KeptFile file)
    {
        try
        {
            return FileLook.At(path) == new FileLook(FileKind.File, file.Length, file.Changed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // it is made anew, and whoever writes it says what is wrong
        }
    }
}
