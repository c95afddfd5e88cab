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
        try
        {
            Parallel.ForEach(things, new ParallelOptions { MaxDegreeOfParallelism = lanes, CancellationToken = stop }, work);
        }
        catch (AggregateException several)
        {
            throw Foremost([.. several.Flatten().InnerExceptions]);
        }
    }

    private static Exception Foremost(IReadOnlyList<Exception> met)
    {
        if (met.OfType<UserException>().FirstOrDefault() is { } told) return new UserException(told.Text, told);
        if (met.OfType<ConnectionLostException>().FirstOrDefault() is { } lost) return new ConnectionLostException(lost.Text, lost);
        return new InvalidOperationException(met[0].Message, met[0]);
    }
}
