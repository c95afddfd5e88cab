using System.Diagnostics;

namespace SiteBuilder.Preview;

/// <summary>
/// Tells that something below the content or the themes may have changed. The system's events make it quick; since they can be lost
/// (network drives, too many folders, a folder that was removed and came back), the files are also looked at now and then.
/// </summary>
internal sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12); // editors save in several steps
    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly string[] roots;
    private readonly FileSystemWatcher?[] watchers;
    private readonly SemaphoreSlim signal = new(0, 1);

    public ContentWatch(params string[] roots)
    {
        this.roots = [.. roots.Select(Path.GetFullPath)];
        watchers = new FileSystemWatcher?[roots.Length];
        Watch();
    }

    /// <summary>Returns when something may have changed and has been quiet for a moment, or when it is time to look again.</summary>
    /// <exception cref="OperationCanceledException">The preview ends.</exception>
    public async Task Wait(CancellationToken stop)
    {
        if (!await signal.WaitAsync(LookAgain, stop).ConfigureAwait(false))
        {
            Watch();
            return;
        }
        var burst = Stopwatch.StartNew();
        while (burst.Elapsed < LongestBurst && await signal.WaitAsync(Quiet, stop).ConfigureAwait(false))
        {
            // more of the same burst
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher?.Dispose();
        signal.Dispose();
    }

    /// <summary>Watches every root that exists and is not watched yet.</summary>
    private void Watch()
    {
        for (int i = 0; i < roots.Length; i++)
        {
            if (watchers[i] is { EnableRaisingEvents: true } && Directory.Exists(roots[i])) continue;
            watchers[i]?.Dispose();
            watchers[i] = Directory.Exists(roots[i]) ? TryWatch(roots[i]) : null;
        }
    }

    private FileSystemWatcher? TryWatch(string root)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(root)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
            };
            watcher.Changed += (_, _) => Tell();
            watcher.Created += (_, _) => Tell();
            watcher.Deleted += (_, _) => Tell();
            watcher.Renamed += (_, _) => Tell();
            watcher.Error += (_, _) =>
            {
                watcher.EnableRaisingEvents = false; // made anew at the next look
                Tell();
            };
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            watcher?.Dispose(); // no more watches to be had: looking now and then must do
            return null;
        }
    }

    private void Tell()
    {
        try
        {
            signal.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // already told, or over
        }
    }
}
