using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Reads the arguments, runs the command they name, and turns what happens into an exit code and a sentence.</summary>
internal static class CommandLine
{
    public const int CouldNotRun = 2;

    /// <summary>The language that the arguments ask for, also where they are wrong otherwise.</summary>
    public static Language LanguageOf(IReadOnlyList<string> arguments) =>
        arguments.Zip(arguments.Skip(1).Append("")).Any(pair => pair is ("--lang", "en") or ("--lang=en" or "--lang:en", _)) ? Language.English : Language.Chinese;

    /// <summary>Runs the program; never throws.</summary>
    /// <returns>0: done, 1: errors found, 2: could not run.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken stop)
    {
        int code = Guarded(terminal, () => Dispatch(arguments, terminal, stop));
        int flushed = Guarded(terminal, () =>
        {
            terminal.Results.Flush();
            return 0;
        });
        return Math.Max(code, flushed);
    }

    private static int Dispatch(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken stop)
    {
        if (arguments is ["--version"]) return Version(terminal); // asked for by scripts; answered before any command is made
        var tree = CommandTree.For(arguments);
        var parsed = tree.Parse(arguments);
        var command = tree.CommandOf(parsed);
        if (parsed.GetValue(tree.Options.Help))
        {
            HelpPage.Print(command, tree.Commands, tree.Options, terminal);
            return 0;
        }
        if (ArgumentTrouble.In(parsed, command, tree.Commands) is { } trouble) throw new UserException(trouble);
        if (parsed.GetValue(tree.Options.Version)) return Version(terminal);
        if (command is null) throw new UserException(new("请指明命令；sitebuilder --help 列出所有命令。", "Name a command; sitebuilder --help lists them."));
        var call = new Call(parsed, tree.Options, parsed.GetValue(tree.Options.Quiet) ? terminal.Quiet : terminal, stop);
        return command.Run(call);
    }

    private static int Version(Terminal terminal)
    {
        terminal.Result(Text.Same(Manifest.ProductVersion));
        return 0;
    }

    private static int Guarded(Terminal terminal, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (UserException e)
        {
            terminal.Remark(e.Text);
            Trace(terminal, e);
        }
        catch (OperationCanceledException)
        {
            terminal.Remark(new("已中断。", "Stopped."));
        }
#pragma warning disable CA1031 // the last place where a defect of ours can be told as such
        catch (Exception e)
#pragma warning restore CA1031
        {
            terminal.Remark(new($"程序内部出错，这是程序的缺陷，请把下面一行报告给开发者。\n{e.GetType().Name}: {e.Message}",
                $"The program failed; this is a defect of the program. Please report the next line.\n{e.GetType().Name}: {e.Message}"));
            Trace(terminal, e);
        }
        return CouldNotRun;
    }

    private static void Trace(Terminal terminal, Exception e)
    {
        if (Environment.GetEnvironmentVariable("SITEBUILDER_TRACE") == "1") terminal.Remark(Text.Same(e.ToString()));
    }
}
