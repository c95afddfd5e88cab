using SiteBuilder.Commands;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests;

/// <summary>One run of a command in this process: its exit code, its results and its remarks.</summary>
internal sealed record CommandRun(int ExitCode, string Results, string Remarks)
{
    public static CommandRun Of(params string[] arguments)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var remarks = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(results, remarks, CommandLine.LanguageOf(arguments));
        int code = CommandLine.Run(arguments, terminal, CancellationToken.None);
        return new CommandRun(code, results.ToString(), remarks.ToString());
    }

    /// <summary>The first line of the results.</summary>
    public string FirstLine => Results.Split('\n')[0];

    /// <summary>The last line of the results.</summary>
    public string LastLine => Results.TrimEnd('\n').Split('\n')[^1];
}
