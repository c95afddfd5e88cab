using System.CommandLine;
using System.Globalization;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>One run of a command: what was asked for, where to print, and the wish to stop.</summary>
internal sealed class Call
{
    private readonly ParseResult parsed;
    private readonly GlobalOptions options;

    /// <exception cref="UserException">A named folder is missing, or the clock cannot be read.</exception>
    public Call(ParseResult parsed, GlobalOptions options, Terminal terminal, CancellationToken stop)
    {
        this.parsed = parsed;
        this.options = options;
        Terminal = terminal;
        Stop = stop;
        Workspace = new Workspace(Value(options.Content) ?? "content", ExistingThemes(), Value(options.Output) ?? "output", Clock());
    }

    public Terminal Terminal { get; }

    /// <summary>Set when the user presses Ctrl-C or the system ends the program.</summary>
    public CancellationToken Stop { get; }

    public Workspace Workspace { get; }

    public bool WantsJson => Has(options.Json);

    public Language Language => Terminal.Language;

    /// <summary>The clock of this run: the one given, else the system's, in the site's time zone.</summary>
    public DateTime Now(Content.SiteSettings? site) => Workspace.Now ?? TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, site?.TimeZone ?? TimeZoneInfo.Utc);

    public bool Has(Flag flag) => parsed.GetValue(flag);

    /// <summary>True where the option was given, with a value or without.</summary>
    public bool Has(Valued option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? Value(Valued option) => parsed.GetValue(option);

    /// <summary>The value of an operand, or null where it was left out.</summary>
    public string? Value(Operand operand) => parsed.GetValue(operand);

    public IReadOnlyList<string> Values(OperandList operands) => parsed.GetValue(operands) ?? [];

    private string ExistingThemes()
    {
        string? named = Value(options.Themes);
        if (named is not null && !Directory.Exists(named))
        {
            throw new UserException(new($"找不到主题文件夹「{named}」。", $"There is no folder of themes “{named}”."));
        }
        return named ?? "themes";
    }

    private DateTime? Clock()
    {
        if (Value(options.Now) is not { } now) return null;
        if (DateTime.TryParseExact(now, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        throw new UserException(new($"--now「{now}」不是时间，应写成 2026-01-31T09:00 的样子。", $"--now “{now}” is no time; write it like 2026-01-31T09:00."));
    }
}
