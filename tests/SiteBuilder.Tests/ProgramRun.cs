using System.Diagnostics;
using System.Text;

namespace SiteBuilder.Tests;

/// <summary>The real program as a process of its own.</summary>
internal static class ProgramRun
{
    /// <summary>The program's file.</summary>
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sitebuilder.exe" : "sitebuilder");

    /// <summary>Starts the program in <paramref name="folder"/>; standard output and error are read as UTF-8.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static CommandRun Of(string folder, params string[] arguments) => Of(folder, new Dictionary<string, string>(), arguments);

    public static CommandRun Of(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var remarks = process.StandardError.ReadToEndAsync();
        string results = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, results, remarks.GetAwaiter().GetResult());
    }
}
