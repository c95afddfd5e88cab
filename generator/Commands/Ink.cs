using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Colours of a terminal, or none (no terminal, or NO_COLOR is set).</summary>
internal sealed class Ink
{
    public static readonly Ink None = new("", "", "", "");

    private static readonly Ink Ansi = new("\u001b[31m", "\u001b[33m", "\u001b[36m", "\u001b[0m");

    private readonly string error, warning, info, end;

    private Ink(string error, string warning, string info, string end)
    {
        this.error = error;
        this.warning = warning;
        this.info = info;
        this.end = end;
    }

    /// <summary>What the terminal of this process can show.</summary>
    public static Ink OfTerminal()
    {
        bool unwanted = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return unwanted || !Spectre.Console.AnsiConsole.Profile.Capabilities.Ansi ? None : Ansi;
    }

    /// <summary><paramref name="words"/> in the colour of the severity.</summary>
    public string Paint(Severity severity, string words) => severity switch
    {
        Severity.Error => error,
        Severity.Warning => warning,
        _ => info,
    } + words + end;
}
