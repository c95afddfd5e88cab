using System.CommandLine;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>The commands as the parser knows them, with their operands and options: the one that is named, else all.</summary>
internal sealed class CommandTree
{
    private readonly Dictionary<Command, ProgramCommand> byNode = [];
    private readonly Command root = new("sitebuilder");

    private CommandTree(IReadOnlyList<ProgramCommand> commands)
    {
        Commands = commands;
        foreach (var option in Options.All)
        {
            option.Recursive = true;
            root.Add(option);
        }
        foreach (var command in Commands)
        {
            var node = new Command(command.Name);
            foreach (var operand in command.Operands) node.Add(operand);
            foreach (var option in command.Options) node.Add(option);
            root.Add(node);
            byNode.Add(node, command);
        }
    }

    /// <summary>By name; where the arguments name one first, that one alone.</summary>
    public IReadOnlyList<ProgramCommand> Commands { get; }

    /// <summary>The options that every command has.</summary>
    public GlobalOptions Options { get; } = new();

    /// <summary>The tree that these arguments are read by. Most begin with a command, and to make all others takes as long as to check a small site.</summary>
    public static CommandTree For(IReadOnlyList<string> arguments)
    {
        var named = arguments is [{ Length: > 0 } first, ..] && first.All(char.IsAsciiLetterLower) ? Made(char.ToUpperInvariant(first[0]) + first[1..]).Where(c => c.Name == first) : [];
        return new(named.ToList() is { Count: > 0 } one ? one : [.. Made("").OrderBy(c => c.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The commands in files whose names begin so: <c>check</c> stands in <c>CheckCommand.cs</c>.</summary>
    private static IEnumerable<ProgramCommand> Made(string file) => OwnTypes.OneOfEach<ProgramCommand>("Commands/", file);

    public ParseResult Parse(IReadOnlyList<string> arguments) =>
        root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    /// <summary>The command that was named, or null.</summary>
    public ProgramCommand? CommandOf(ParseResult parsed) => byNode.GetValueOrDefault(parsed.CommandResult.Command);
}
