using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SiteBuilder.Faults;

/// <summary>A preview that is disturbed while it starts, shows a page, takes in a change of the content, and is ended.</summary>
internal sealed class PreviewSession(World world)
{
    private const int FirstPort = 18400, Ports = 400;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8), Pause = TimeSpan.FromMilliseconds(100);
    private static int used;

    private static readonly HttpClient Client = new() { Timeout = Patience };

    /// <summary>Runs it to the end.</summary>
    /// <param name="before">What stands before the program on the command line.</param>
    /// <param name="environment">More variables of the environment.</param>
    /// <returns>Exit code 0 where the changed page was shown and the preview ended when it was asked to.</returns>
    public Ended Run(IEnumerable<string> before, IReadOnlyDictionary<string, string> environment)
    {
        int port = FirstPort + Interlocked.Increment(ref used) % Ports;
        string[] line = [.. before, world.Program, "preview", "--port", port.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = world.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = new StringBuilder();
        process.OutputDataReceived += (_, e) => { lock (said) said.AppendLine(e.Data); };
        process.ErrorDataReceived += (_, e) => { lock (said) said.AppendLine(e.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        string page = $"http://127.0.0.1:{port}/reports/minzheng/2024/";
        bool showed = Shows(process, page, "会议3次");
        File.WriteAllText(world.Changing, world.Later.Replace("会议3次", "会议5次", StringComparison.Ordinal));
        showed &= Shows(process, page, "会议5次");
        File.WriteAllText(world.Changing, world.Later); // what the trial holds the content against
        bool livedOn = !process.HasExited;
        if (livedOn) End(process);
        process.WaitForExit();
        lock (said) return new Ended(showed && livedOn ? 0 : livedOn ? 1 : process.ExitCode == 0 ? 3 : process.ExitCode, said.ToString());
    }

    private static bool Shows(Process process, string page, string text)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                if (Client.GetStringAsync(page).GetAwaiter().GetResult().Contains(text, StringComparison.Ordinal)) return true;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // It has not begun yet, or this request was the one that was disturbed.
            }
            Thread.Sleep(Pause);
        }
        return false;
    }

    /// <summary>Asks the program to end; strace stands in front of it and is not asked.</summary>
    private static void End(Process process)
    {
        string children = Path.Combine("/proc", process.Id.ToString(CultureInfo.InvariantCulture), "task", process.Id.ToString(CultureInfo.InvariantCulture), "children");
        string child = process.ProcessName == "strace" ? File.ReadAllText(children).Trim() : process.Id.ToString(CultureInfo.InvariantCulture);
        Tool.Run("/", new Dictionary<string, string>(), "kill", "-TERM", child);
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
    }
}
