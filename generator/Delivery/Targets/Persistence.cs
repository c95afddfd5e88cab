using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Connects again where a connection breaks, and takes the work up where it ended.</summary>
internal static class Persistence
{
    private const int MostFruitless = 4; // in a row, without one more file: then the line is down

    /// <summary>Does work that may be begun again at any time.</summary>
    /// <param name="open">Connects.</param>
    /// <param name="work">The work; it goes on from what it finds.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <exception cref="UserException">The target cannot be reached, or the connection breaks again and again.</exception>
    public static T With<T>(Func<ITargetDisk> open, Func<ITargetDisk, T> work, CancellationToken stop)
    {
        bool wasThere = false;
        for (int fruitless = 0; ;)
        {
            int puts = 0;
            try
            {
                using var disk = open();
                wasThere = true;
                try
                {
                    return work(disk);
                }
                finally
                {
                    puts = disk.Puts;
                }
            }
            catch (ConnectionLostException e)
            {
                fruitless = puts > 1 ? 0 : fruitless + 1; // one file is the lock
                if (!wasThere || fruitless > MostFruitless) throw new UserException(e.Text, e);
                if (stop.WaitHandle.WaitOne(TimeSpan.FromSeconds(fruitless))) throw new OperationCanceledException(stop);
            }
        }
    }
}
