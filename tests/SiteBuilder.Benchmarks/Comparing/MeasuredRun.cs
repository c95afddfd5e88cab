using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SiteBuilder.Benchmarks.Previewing;

namespace SiteBuilder.Benchmarks.Comparing;

/// <summary>What one run of a program cost (Linux).</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="User">Seconds of all processors in the program itself.</param>
/// <param name="System">Seconds of all processors in the system on its behalf.</param>
/// <param name="Peak">The most memory resident at once, in MB.</param>
internal sealed record MeasuredRun(double Wall, double User, double System, double Peak)
{
    private const int Children = -1; // RUSAGE_CHILDREN
    private const int UsageFields = 18; // struct rusage: two timevals of two fields, fourteen counters
    private const double Microseconds = 1e6;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed: a failed run is no measurement.</exception>
    public static MeasuredRun Of(string program, params IEnumerable<string> arguments)
    {
        var before = Usage();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(PreviewProcess.Command(program, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var remarks = process.StandardError.ReadToEndAsync();
        double peak = 0;
        while (!process.WaitForExit(5)) peak = Math.Max(peak, HighWater(process.Id));
        process.WaitForExit();
        double wall = clock.Elapsed.TotalSeconds;
        var after = Usage();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.\n{output.Result}\n{remarks.Result}");
        return new MeasuredRun(wall, after.User - before.User, after.System - before.System, peak);
    }

    /// <summary>Each figure by itself the median of several runs.</summary>
    public static MeasuredRun Median(IReadOnlyList<MeasuredRun> runs) => new(
        Median(runs.Select(r => r.Wall)), Median(runs.Select(r => r.User)), Median(runs.Select(r => r.System)), Median(runs.Select(r => r.Peak)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static double HighWater(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..^" kB".Length].Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0; // it has just ended
        }
    }

    private static (double User, double System) Usage()
    {
        var fields = new long[UsageFields];
        if (GetUsage(Children, fields) != 0) throw new InvalidOperationException("The system does not tell what its processes used.");
        return (fields[0] + fields[1] / Microseconds, fields[2] + fields[3] / Microseconds);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
