namespace SiteBuilder.Benchmarks.Comparing;

/// <summary>
/// What a program reads lies in memory when it begins, for each alike: a machine may take away what was not touched for a minute, and then
/// whose turn comes after a long run would be measured with the disk.
/// </summary>
internal static class WarmInput
{
    /// <summary>Reads every file below a folder.</summary>
    public static void Read(string folder) => Parallel.ForEach(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), new ParallelOptions { MaxDegreeOfParallelism = 8 }, file =>
    {
        using var source = File.OpenRead(file);
        source.CopyTo(Stream.Null);
    });
}
