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
    private readonly Lock paths = new();
    private HashSet<string>? changed = new(StringComparer.Ordinal); // null: something, nobody knows what

    public ContentWatch(params string[] roots)
    {
        this.roots = [.. roots.Select(Path.GetFullPath)];
        watchers = new FileSystemWatcher?[roots.Length];
        Watch();
    }

    /// <summary>
    /// Returns when something changed and has been quiet for a moment: the full paths that something happened to. Null where everything
    /// is to be looked at, because it is time to, or because nobody knows what happened.
    /// </summary>
    /// <exception cref="OperationCanceledException">The preview ends.</exception>
    public async Task<IReadOnlyCollection<string>?> Wait(CancellationToken stop)
    {
        if (!await signal.WaitAsync(LookAgain, stop).ConfigureAwait(false))
        {
            Watch();
            return null;
        }
        var burst = Stopwatch.StartNew();
        while (burst.Elapsed < LongestBurst && await signal.WaitAsync(Quiet, stop).ConfigureAwait(false))
        {
            // more of the same burst
        }
        lock (paths)
        {
            var told = changed;
            changed = new(StringComparer.Ordinal);
            return told;
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
            watcher.Changed += (_, e) => Tell(e.FullPath);
            watcher.Created += (_, e) => Tell(e.FullPath);
            watcher.Deleted += (_, e) => Tell(e.FullPath);
            watcher.Renamed += (_, e) => Tell(e.FullPath, e.OldFullPath);
            watcher.Error += (_, _) =>
            {
                watcher.EnableRaisingEvents = false; // made anew at the next look
                Tell([]);
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

    /// <param name="at">Where; nothing: nobody knows.</param>
    private void Tell(params string[] at)
    {
        lock (paths)
        {
            if (at.Length == 0) changed = null;
            else changed?.UnionWith(at);
        }
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
