using System.Text;
using Spectre.Console;
using SiteBuilder.Diagnostics;
using Text = SiteBuilder.Diagnostics.Text;

namespace SiteBuilder.Commands;

/// <summary>Where a run prints: results to standard output, progress and remarks to standard error, progress to a terminal only.</summary>
internal sealed class Terminal(TextWriter results, TextWriter remarks, Language language)
{
    /// <summary>The console of this process; always UTF-8, whatever the system's locale says.</summary>
    public static Terminal OfProcess(Language language)
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var utf8 = new UTF8Encoding(false);
        var errors = Console.OpenStandardError();
        errors.Write([]); // what writing needs is loaded now: without a handle left, a program that is not native could not even say so
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 14) { NewLine = "\n" },
            new StreamWriter(errors, utf8, 1 << 10) { NewLine = "\n", AutoFlush = true },
            language)
        {
            Ink = Console.IsOutputRedirected ? Ink.None : Ink.OfTerminal(),
            Width = Console.IsOutputRedirected ? null : ColumnsOfProcess(),
            ShowsProgress = !Console.IsErrorRedirected,
            CanClear = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    public TextWriter Results { get; } = results;

    public Language Language { get; } = language;

    /// <summary>Colours of the results.</summary>
    public Ink Ink { get; private init; } = Ink.None;

    /// <summary>The columns of the terminal to which results go; null where they go into a pipe or a file.</summary>
    public int? Width { get; init; }

    private bool ShowsProgress { get; init; }

    private bool CanClear { get; init; }

    /// <summary>Prints results and nothing else.</summary>
    public Terminal Quiet => new(Results, TextWriter.Null, Language) { Ink = Ink, Width = Width, CanClear = CanClear };

    private static int? ColumnsOfProcess()
    {
        const int narrowest = 40, widest = 120; // longer lines are hard to read
        try
        {
            return Console.WindowWidth == 0 ? null : Math.Clamp(Console.WindowWidth, narrowest, widest);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Empties the screen and what was scrolled off it; nothing where results do not go to a terminal.</summary>
    public void Clear()
    {
        if (CanClear) Results.Write("\u001b[H\u001b[2J\u001b[3J");
    }

    public void Result(Text line) => Results.WriteLine(line.In(Language));

    /// <summary>A long line, folded where it goes to a terminal.</summary>
    public void Folded(Text line) => Result(Width is { } width ? new(Folding.Fold(line.Zh, width, "    "), Folding.Fold(line.En, width, "    ")) : line);

    public void Remark(Text line) => remarks.WriteLine(line.In(Language));

    /// <summary>Does <paramref name="work"/> and shows meanwhile what is under way.</summary>
    public T During<T>(Text what, Func<Action<Text>, T> work)
    {
        if (!ShowsProgress) return work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(remarks) });
        return console.Status().Start(Markup.Escape(what.In(Language)),
            status => work(now => status.Status(Markup.Escape(now.In(Language)))));
    }

    /// <summary>Does <paramref name="work"/> on many things and shows how many are done.</summary>
    /// <param name="what">What is under way.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="work">Calls what it is given once for each thing that is done.</param>
    public T Counting<T>(Text what, int count, Func<Action, T> work)
    {
        if (!ShowsProgress) return work(() => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(remarks) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(what.In(Language)), maxValue: count);
            return work(() => task.Increment(1));
        });
    }
}
