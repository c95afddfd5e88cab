using System.Runtime.ExceptionServices;

namespace SiteBuilder.Rendering.Search;

/// <summary>
/// Work on threads of its own. The index is made when the first of its files is asked for, on a thread of the pool while the
/// others soon wait for it: threads of the pool would not come to its help.
/// </summary>
internal static class OwnThreads
{
    public static void Do(int count, Action<int> work)
    {
        Exception? trouble = null;
        var threads = Enumerable.Range(0, count).Select(number => new Thread(() =>
        {
            try
            {
                work(number);
            }
            catch (Exception e)
            {
                trouble = e;
            }
        })).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        if (trouble is not null) ExceptionDispatchInfo.Throw(trouble);
    }
}
