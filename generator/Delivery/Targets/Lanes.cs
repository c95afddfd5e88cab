using System.Collections.Concurrent;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Does the same with many things, as many at once as the target takes.</summary>
internal static class Lanes
{
    /// <exception cref="UserException">The first sentence for the user that any lane met.</exception>
    /// <exception cref="ConnectionLostException">The connection broke.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    public static void Each<T>(this ITargetDisk disk, IEnumerable<T> things, Action<T> work, CancellationToken stop) => Each(disk.Lanes, things, work, stop);

    /// <inheritdoc cref="Each{T}(ITargetDisk, IEnumerable{T}, Action{T}, CancellationToken)"/>
    public static void Each<T>(int lanes, IEnumerable<T> things, Action<T> work, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var waiting = new ConcurrentQueue<T>(things);
        try
        {
            Task.WaitAll([.. Enumerable.Range(0, Math.Min(lanes, waiting.Count)).Select(_ => OnThreadOfItsOwn(() => Work(waiting, work, over)))]);
        }
        catch (AggregateException several)
        {
            throw Foremost([.. several.Flatten().InnerExceptions]);
        }
        stop.ThrowIfCancellationRequested();
    }

    /// <summary>A lane spends its time waiting for a server, and threads of the pool are handed out one by one: 16 lanes would be two for many seconds.</summary>
    private static Task OnThreadOfItsOwn(Action lane) =>
        Task.Factory.StartNew(lane, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Work<T>(ConcurrentQueue<T> waiting, Action<T> work, CancellationTokenSource over)
    {
        while (!over.IsCancellationRequested && waiting.TryDequeue(out var thing))
        {
            try
            {
                work(thing);
            }
            catch
            {
                over.Cancel();
                throw;
            }
        }
    }

    private static Exception Foremost(IReadOnlyList<Exception> met)
    {
        if (met.OfType<UserException>().FirstOrDefault() is { } told) return new UserException(told.Text, told);
        if (met.OfType<ConnectionLostException>().FirstOrDefault() is { } lost) return new ConnectionLostException(lost.Text, lost);
        if (met.OfType<OperationCanceledException>().FirstOrDefault() is { } stopped) return new OperationCanceledException(stopped.Message, stopped, stopped.CancellationToken);
        return new InvalidOperationException(met[0].Message, met[0]);
    }
}
