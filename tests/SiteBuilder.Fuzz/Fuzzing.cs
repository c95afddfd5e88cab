using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteBuilder.Fuzz.Mutating;
using SiteBuilder.Fuzz.Targets;

namespace SiteBuilder.Fuzz;

/// <summary>What became of the inputs of one reader.</summary>
internal sealed class Tally(string name)
{
    public string Name { get; } = name;

    public int Inputs { get; set; }

    public int WithFindings { get; set; }

    public long Bytes { get; set; }

    /// <summary>Milliseconds of the input that took longest.</summary>
    public double Slowest { get; set; }

    /// <summary>The most memory that one input allocated, in MB.</summary>
    public double Most { get; set; }

    /// <summary>Inputs by which the reader failed, took too long or too much.</summary>
    public List<string> Failures { get; } = [];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Inputs} | {Bytes / 1e6:0.0} | {WithFindings} | {Failures.Count} | {Slowest:0} | {Most:0} |");
}

/// <summary>Spoils samples of one reader and lets it read them. The Nth input of a seed is the same in every run.</summary>
internal sealed class Fuzzing(Target target, int seed)
{
    private const double MostMegabytes = 256;

    private const int BeatsUntilLost = 12; // counted, so that a run that was halted is not taken for one that is lost

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2), Beat = TimeSpan.FromSeconds(5);

    private int current;

    /// <summary>Gives the reader inputs.</summary>
    /// <param name="from">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="failed">Is given each input by which the reader failed.</param>
    public Tally Run(int from, int count, Action<string, byte[]>? failed = null)
    {
        var tally = new Tally(target.Name);
        for (int i = from; i < from + count; i++)
        {
            byte[] input = Input(current = i);
            string? failure = Failure(input, tally);
            if (failure is null) continue;
            tally.Failures.Add($"{target.Name} --seed {seed} --from {i}: {failure}");
            failed?.Invoke($"{seed}-{i}", input);
        }
        return tally;
    }

    private byte[] Input(int number)
    {
        var random = new Random(HashCode(target.Name) ^ (seed * 1_000_003 + number));
        var spoiler = new Spoiler(random, target.Samples);
        byte[] sample = target.Samples[random.Next(target.Samples.Count)];
        if (target.IsArchive && random.Next(4) != 0) return Archives.Spoil(sample, spoiler, random);
        byte[] spoilt = spoiler.Spoil(sample);
        // What is no text at all is refused before anything is read: most inputs are to come further.
        return target.IsText && random.Next(4) != 0 ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(spoilt).Replace("\uFFFD", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)) : spoilt;
    }

    /// <summary>The same on every machine, other than a string's own.</summary>
    private static int HashCode(string text) => text.Aggregate(17, (hash, c) => unchecked(hash * 31 + c));

    private string? Failure(byte[] input, Tally tally)
    {
        tally.Inputs++;
        tally.Bytes += input.Length;
        TimeSpan took;
        double megabytes;
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            took = Time(input, () => tally.WithFindings++);
            megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
            // Anything may take long once: code is compiled, memory is cleared.
            if (took > Longest) took = new[] { took, Time(input, () => { }), Time(input, () => { }) }.Min();
        }
#pragma warning disable CA1031 // whatever escapes a reader is what is looked for
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{e.GetType().Name}: {e.Message.Split('\n')[0]} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("SiteBuilder", StringComparison.Ordinal))?.Trim()}";
        }
        tally.Slowest = Math.Max(tally.Slowest, took.TotalMilliseconds);
        tally.Most = Math.Max(tally.Most, megabytes);
        if (megabytes > MostMegabytes) return $"took {megabytes:0} MB";
        return took > Longest ? $"took {took.TotalSeconds:0.0} s" : null;
    }

    /// <summary>How long the reader worked: by the clock, or by what the cores did for this process where others kept it waiting.</summary>
    private TimeSpan Time(byte[] input, Action found)
    {
        var clock = Stopwatch.StartNew();
        var worked = Environment.CpuUsage.TotalTime;
        int beats = 0;
        using var watch = new Timer(_ => { if (++beats == BeatsUntilLost) Environment.FailFast($"{target.Name} --seed {seed} --from {current} does not come back."); }, null, Beat, Beat);
        if (target.Read(input) > 0) found();
        return new[] { clock.Elapsed, Environment.CpuUsage.TotalTime - worked }.Min();
    }
}
