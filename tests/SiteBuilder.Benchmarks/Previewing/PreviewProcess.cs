using System.Diagnostics;
using System.Globalization;

namespace SiteBuilder.Benchmarks.Previewing;

/// <summary>The program's preview as a process of its own.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private const string Season = "2026-03-31T09:00"; // all have published

    private readonly Process process;

    private PreviewProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public bool Lives => !process.HasExited;

    /// <summary>Memory in use now, in MB.</summary>
    public double MegabytesNow
    {
        get
        {
            string line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line["VmRSS:".Length..^" kB".Length].Trim(), CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <summary>How a program is started: a native file, or a .dll by its runtime.</summary>
    public static ProcessStartInfo Command(string program, params IEnumerable<string> arguments)
    {
        bool isManaged = program.EndsWith(".dll", StringComparison.Ordinal);
        return new(isManaged ? "dotnet" : program, [.. isManaged ? [program] : Array.Empty<string>(), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    public static PreviewProcess Start(string program, string content, string themes)
    {
        var process = Process.Start(Command(program, "preview", "--content", content, "--themes", themes, "--now", Season))!;
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginErrorReadLine();
        string line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The preview did not start.");
        int start = line.IndexOf("http://", StringComparison.Ordinal), end = line.IndexOf('（', start);
        return new PreviewProcess(process, new Uri(line[start..end]));
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
