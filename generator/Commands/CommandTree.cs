using System.CommandLine;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Every command of the program as the parser knows it, with its operands and options.</summary>
internal sealed class CommandTree
{
    private readonly Dictionary<Command, ProgramCommand> byNode = [];
    private readonly Command root = new("sitebuilder");

    public CommandTree()
    {
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

    /// <summary>By name.</summary>
    public IReadOnlyList<ProgramCommand> Commands { get; } = [.. OwnTypes.OneOfEach<ProgramCommand>("Commands/").OrderBy(c => c.Name, StringComparer.Ordinal)];

    /// <summary>The options that every command has.</summary>
    public GlobalOptions Options { get; } = new();

    public ParseResult Parse(IReadOnlyList<string> arguments) =>
        root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    /// <summary>The command that was named, or null.</summary>
    public ProgramCommand? CommandOf(ParseResult parsed) => byNode.GetValueOrDefault(parsed.CommandResult.Command);
}
