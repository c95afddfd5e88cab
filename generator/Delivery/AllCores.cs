using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>Does the same with every planned file, on all cores.</summary>
internal static class AllCores
{
    /// <exception cref="UserException">The first sentence for the user that any thread met.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    public static void Do(IReadOnlyList<PlannedFile> plan, Action<PlannedFile> work, CancellationToken stop) => Do(plan, () => (file, _) => work(file), stop);

    /// <param name="plan">The files.</param>
    /// <param name="worker">Gives each thread its own work, which is given each file and its place in the plan.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <exception cref="UserException">The first sentence for the user that any thread met.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    public static void Do(IReadOnlyList<PlannedFile> plan, Func<Action<PlannedFile, int>> worker, CancellationToken stop)
    {
        try
        {
            Parallel.ForEach(plan, Cores.Writing(stop), worker, (file, _, place, work) =>
            {
                work(file, (int)place);
                return work;
            }, _ => { });
        }
        catch (AggregateException several)
        {
            var first = several.Flatten().InnerExceptions[0];
            throw first is UserException told ? new UserException(told.Text, several) : new InvalidOperationException(first.Message, first);
        }
    }
}
