using System.Runtime.ExceptionServices;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Sources;

/// <summary>Reads a source within bounds: a file made to keep the reader busy, or nested beyond reason, is refused.</summary>
internal static class Bounded
{
    private const int Stack = 32 << 20;

    /// <summary>A long report takes seconds; the slowest machine has two minutes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <exception cref="UserException">It took too long, or what the work itself threw.</exception>
    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? trouble = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
#pragma warning disable CA1031 // carried over to the thread that asked
            catch (Exception e)
#pragma warning restore CA1031
            {
                trouble = ExceptionDispatchInfo.Capture(e);
            }
        }, Stack)
        {
            IsBackground = true, // a reader that never ends does not keep the program
        };
        thread.Start();
        if (!thread.Join(Longest)) throw new UserException(new($"读了 {Longest.TotalMinutes:0} 分钟还没有读完，不像年度报告，已放弃", $"was not read within {Longest.TotalMinutes:0} minutes and is no report"));
        trouble?.Throw();
        return result!;
    }
}
