using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteBuilder.Delivery.Scheduling;

/// <summary>How another program ended, and what it printed.</summary>
/// <param name="ExitCode">Its exit code; null: it could not be started, or did not end in time.</param>
/// <param name="Printed">Both its outputs, without passwords in addresses.</param>
internal sealed record OtherProgram(int? ExitCode, string Printed)
{
    private const int MostPrinted = 4000;

    /// <summary>The last line that it printed.</summary>
    public string LastLine => Printed.TrimEnd().Split('\n')[^1].Trim();

    /// <summary>The line that says why it failed, as git marks it, else the last one.</summary>
    public string Reason => Printed.Split('\n').FirstOrDefault(line => line.StartsWith("fatal: ", StringComparison.Ordinal) || line.StartsWith("error: ", StringComparison.Ordinal))?.Trim() ?? LastLine;

    /// <summary>Runs a program without a shell and without a terminal.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments, as they are.</param>
    /// <param name="environment">What is added to the environment.</param>
    /// <param name="patience">After this it is ended.</param>
    public static OtherProgram Run(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, TimeSpan patience)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            Task<string> said = process.StandardOutput.ReadToEndAsync(), complained = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(patience))
            {
                process.Kill(entireProcessTree: true);
                return new OtherProgram(null, $"{file}: {patience.TotalMinutes:0} min");
            }
            Task.WaitAll([said, complained], patience); // what it started may hold the pipes open
            return new OtherProgram(process.ExitCode, Clean((said.IsCompleted ? said.Result : "") + (complained.IsCompleted ? complained.Result : "")));
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return new OtherProgram(null, e.Message);
        }
    }

    /// <summary>A remote address may hold a token: what stands before the @ is left out.</summary>
    private static string Clean(string printed) => Regex.Replace(printed.Length > MostPrinted ? printed[^MostPrinted..] : printed, "://[^/@\\s]+@", "://…@");
}
