namespace SiteBuilder.Content;

/// <summary>On how many threads something is done at a time.</summary>
internal static class Cores
{
    private const int ForEach = 4, Least = 8, Most = 32;

    /// <summary>For what only counts and compares: more threads than cores would be in each other's way, and each has room of its own.</summary>
    public static ParallelOptions Working => new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>For what reads many small files: while a cold disk is asked for some of them, the cores have work with others.</summary>
    public static ParallelOptions Reading => new() { MaxDegreeOfParallelism = Readers };

    /// <summary>For what makes files and writes them: one may wait for the disk. More would be more rooms for pages.</summary>
    /// <param name="stop">The user's wish to stop.</param>
    public static ParallelOptions Writing(CancellationToken stop) => new() { MaxDegreeOfParallelism = Environment.ProcessorCount + 1, CancellationToken = stop };

    private static int Readers => Math.Clamp(ForEach * Environment.ProcessorCount, Least, Most);

    /// <summary>Lets so many threads begin at once; by itself the runtime has one for each core and adds two a second.</summary>
    public static void Prepare()
    {
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Readers), ports);
    }
}
