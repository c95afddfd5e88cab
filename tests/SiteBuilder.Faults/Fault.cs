using System.Globalization;

namespace SiteBuilder.Faults;

/// <summary>A way in which the system lets a program down, brought about by <c>strace</c> at one of its calls, or from outside.</summary>
/// <param name="Name">As the table says it.</param>
internal sealed record Fault(string Name)
{
    private const string Placing = "pwrite64,mkdir,link,symlink,ftruncate,fallocate", Naming = "rename,renameat2,link,symlink,mkdir,unlink,rmdir";

    /// <summary>The calls that are counted and disturbed; empty where the disturbance comes from outside.</summary>
    public string Calls { get; init; } = "";

    /// <summary>What a disturbed call does, in the words of <c>strace --inject</c>.</summary>
    public string Effect { get; init; } = "";

    /// <summary>From the chosen call on all fail, as on a disk that is full.</summary>
    public bool Lasts { get; init; }

    /// <summary>The program is not asked: it may leave things beside the output, and says nothing.</summary>
    public bool Kills { get; init; }

    /// <summary>The program is sent a signal; with <c>--seccomp-bpf</c>, which is quicker, strace sends none.</summary>
    public bool Signals => Effect.StartsWith("signal", StringComparison.Ordinal);

    /// <summary>Removing and listing fail too: what lies beside the output may stay until the next run.</summary>
    public bool Hinders => Kills || Calls.Contains("unlink", StringComparison.Ordinal) || Calls.Contains("getdents", StringComparison.Ordinal) || Calls.StartsWith("openat", StringComparison.Ordinal);

    /// <summary>A file of the content is saved again and again, in halves, while the command runs.</summary>
    public bool Rewrites { get; init; }

    /// <summary>The clock of the system jumps to and fro by years while the command runs.</summary>
    public bool Jumps { get; init; }

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("disk full") { Calls = Placing, Effect = "error=ENOSPC", Lasts = true },
        new("disk full for a moment") { Calls = Placing, Effect = "error=ENOSPC" },
        new("not permitted") { Calls = "openat," + Naming, Effect = "error=EACCES" },
        new("read-only from then on") { Calls = Naming, Effect = "error=EROFS", Lasts = true },
        new("damaged disk") { Calls = "pread64,pwrite64,getdents64,fsync,syncfs", Effect = "error=EIO" },
        new("out of handles") { Calls = "openat", Effect = "error=EMFILE" },
        new("out of handles from then on") { Calls = "openat", Effect = "error=EMFILE", Lasts = true },
        new("killed") { Calls = "openat,pwrite64,ftruncate," + Naming, Effect = "signal=SIGKILL", Kills = true },
        new("terminated") { Calls = "openat,pwrite64,ftruncate," + Naming, Effect = "signal=SIGTERM" },
        new("interrupted") { Calls = "openat,pwrite64,ftruncate," + Naming, Effect = "signal=SIGINT" },
        new("file changes while it is read") { Rewrites = true },
        new("clock jumps") { Jumps = true },
    ];

    /// <summary>What stands before the program on the command line so that its call with this number is disturbed.</summary>
    /// <param name="log">Where strace writes.</param>
    /// <param name="number">From 1; counted by each thread for itself.</param>
    public IEnumerable<string> Before(string log, int number) => Calls.Length == 0 ? [] :
        [.. Counting(log), "-e", string.Create(CultureInfo.InvariantCulture, $"inject={Calls}:{Effect}:when={number}{(Lasts ? "+" : "")}")];

    /// <summary>The same without any disturbance, for counting.</summary>
    public IEnumerable<string> Counting(string log) => ["strace", "-f", .. Signals ? Array.Empty<string>() : ["--seccomp-bpf"], "-qq", "-o", log, "-e", "trace=" + Calls];
}
