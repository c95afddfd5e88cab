using System.Diagnostics;
using System.Text;

namespace SiteBuilder.Faults;

/// <summary>What a program that ended has said.</summary>
/// <param name="ExitCode">Its exit code; above 128 where a signal ended it.</param>
/// <param name="Said">Standard output and error together.</param>
internal sealed record Ended(int ExitCode, string Said);

/// <summary>Runs programs.</summary>
internal static class Tool
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>
    /// 256 MB, in hexadecimal, before the first collection: a small site needs none. To collect, the runtime signals a thread until it stands still; strace halts
    /// the thread at each signal, and it may be signalled again before it has taken a step, for ever.
    /// </summary>
    private const string NoCollection = "10000000";

    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">More variables of the environment.</param>
    /// <param name="line">The program and its arguments.</param>
    /// <exception cref="TimeoutException">It did not end within a minute.</exception>
    public static Ended Run(string folder, IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> line)
    {
        var start = new ProcessStartInfo(line[0], line.Skip(1))
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["SITEBUILDER_SPARE_FROM"] = "0"; // small as the site is
        if (line[0] == "strace") start.Environment["DOTNET_GCgen0size"] = NoCollection;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync();
        var remarks = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"“{string.Join(' ', line)}” did not end.");
        }
        return new Ended(process.ExitCode, said.GetAwaiter().GetResult() + remarks.GetAwaiter().GetResult());
    }
}
