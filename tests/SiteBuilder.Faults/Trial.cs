using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteBuilder.Faults;

/// <summary>What became of one command under one kind of fault.</summary>
internal sealed class Tally
{
    public int Tries { get; set; }

    /// <summary>Afterwards all stood as before, or as after an undisturbed run.</summary>
    public int Old { get; set; }

    public int New { get; set; }

    /// <summary>Each with how to do it again.</summary>
    public List<string> Failures { get; } = [];
}

/// <summary>Disturbs one command again and again and looks what stands afterwards.</summary>
internal sealed class Trial(World world, Undertaking command, Fault fault, Random random)
{
    private const int MostAttempts = 12, FirstSignal = 128;

    /// <summary>The runtime says so where it cannot open a library of the system; no line of the program has run.</summary>
    private const string NotStarted = "No usable version of libssl";

    private const string Preload = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    private static readonly Regex Disturbing = new("INJECTED|--- SIG(TERM|INT)|killed by SIGKILL");

    private readonly string log = world.Beside("strace.log");
    private Standing before = null!, after = null!;

    /// <summary>What comes of the other text of a file that is saved while it is read; else null.</summary>
    private Standing? otherwise;

    private Ended undisturbed = null!;
    private int first, last;

    /// <summary>What is not installed that this kind needs; else null.</summary>
    public static string? Missing(Fault fault) =>
        fault.Calls.Length > 0 && !File.Exists("/usr/bin/strace") ? "strace" : fault.Jumps && !File.Exists(Preload) ? "faketime" : null;

    public Tally Run(int tries)
    {
        Prepare();
        var tally = new Tally();
        for (int i = 0; i < tries; i++)
        {
            if (!Once(tally)) break;
        }
        return tally;
    }

    private void Prepare()
    {
        world.Restore();
        before = world.Stand();
        undisturbed = Run([]);
        after = world.Stand();
        if (undisturbed.ExitCode > (command.Stays ? 0 : 1)) throw new InvalidOperationException(undisturbed.Said);
        if (fault.Rewrites)
        {
            world.Restore();
            File.WriteAllText(world.Changing, world.Earlier);
            Run([]);
            otherwise = world.Stand();
        }
        if (fault.Calls.Length == 0) return;
        world.Restore();
        world.Run(["--version"], fault.Counting(log));
        first = MostOfAThread();
        Run(fault.Counting(log));
        last = Math.Max(MostOfAThread(), first + 1);
    }

    /// <summary>False where the command never does what would be disturbed.</summary>
    private bool Once(Tally tally)
    {
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            int number = random.Next(first + 1, last + 1);
            world.Restore();
            string how = string.Create(CultureInfo.InvariantCulture, $"{command.Name}, {fault.Name} at {number}");
            Ended ended;
            try
            {
                ended = Disturbed(number);
            }
            catch (TimeoutException e)
            {
                tally.Failures.Add($"{how}: {e.Message}");
                return true;
            }
            if (fault.Calls.Length > 0 && !Disturbing.IsMatch(File.ReadAllText(log))) continue;
            if (ended.Said.Contains(NotStarted, StringComparison.Ordinal)) continue;
            tally.Tries++;
            Judge(how, ended, tally);
            return true;
        }
        return false;
    }

    private Ended Disturbed(int number)
    {
        if (fault.Rewrites)
        {
            using var _ = Disturbance.Rewriting(world.Changing, world.Earlier, world.Later, random);
            return Run([]);
        }
        if (!fault.Jumps) return Run(fault.Before(log, number));
        string clock = world.Beside("clock");
        File.WriteAllText(clock, "+0\n");
        using var jumping = Disturbance.Jumping(clock, random);
        return Run([], new Dictionary<string, string>
        {
            ["LD_PRELOAD"] = Preload, ["FAKETIME_TIMESTAMP_FILE"] = clock, ["FAKETIME_NO_CACHE"] = "1", ["NO_FAKE_STAT"] = "1", ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1", ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",
        });
    }

    private Ended Run(IEnumerable<string> before, IReadOnlyDictionary<string, string>? environment = null) =>
        command.Stays ? new PreviewSession(world).Run(before, environment ?? new Dictionary<string, string>()) : world.Run(command.Arguments, before, environment);

    private void Judge(string how, Ended ended, Tally tally)
    {
        var stands = world.Stand();
        foreach (var (part, digest) in stands.Parts)
        {
            if (digest == before.Parts[part] || digest == after.Parts[part] || (part != "content" && digest == otherwise?.Parts[part])) continue;
            tally.Failures.Add($"{how}: {part} is {(digest.Length == 0 ? "lost" : "mixed")}");
        }
        if (stands.Is(after)) tally.New++;
        else tally.Old++;
        if (ended.ExitCode == 0 && !fault.Rewrites && !stands.Is(after)) tally.Failures.Add($"{how}: ended well, but nothing came of it: {ended.Said}");
        if (ended.ExitCode != undisturbed.ExitCode && !fault.Kills && !IsTold(ended)) tally.Failures.Add($"{how}: ended with {ended.ExitCode} and said “{ended.Said.Trim()}”");
        if (!fault.Hinders && stands.Entries != before.Entries && stands.Entries != after.Entries) tally.Failures.Add($"{how}: left {stands.Entries}");
        if (command.Once && stands.Is(after)) return;
        var next = Run([]);
        stands = world.Stand();
        if (next.ExitCode != undisturbed.ExitCode || !stands.Is(after) || stands.Entries != after.Entries)
            tally.Failures.Add($"{how}: the next run ended with {next.ExitCode}, left {stands.Entries} and said “{next.Said.Trim()}”");
    }

    /// <summary>It said in Chinese why it stopped, or what it could not read; whom a signal ends need not.</summary>
    private bool IsTold(Ended ended) =>
        !ended.Said.Contains("   at ", StringComparison.Ordinal) && !ended.Said.Contains("Unhandled", StringComparison.Ordinal)
        && (ended.ExitCode > FirstSignal ? fault.Signals : ended.Said.Any(c => c >= '\u4E00'));

    /// <summary>How often one thread made such a call, the one that made most.</summary>
    private int MostOfAThread() => File.ReadLines(log).Where(line => line.Contains('(', StringComparison.Ordinal) && !line.Contains("resumed", StringComparison.Ordinal))
        .GroupBy(line => line.Split(' ')[0]).Select(thread => thread.Count()).DefaultIfEmpty().Max();
}
