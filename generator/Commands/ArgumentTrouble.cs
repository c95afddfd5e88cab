using System.CommandLine;
using System.CommandLine.Parsing;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>What is wrong with the arguments, in the user's language and with the nearest names; the parser's own words are English only.</summary>
internal static class ArgumentTrouble
{
    /// <summary>The first thing wrong, or null.</summary>
    public static Text? In(ParseResult parsed, ProgramCommand? command, IReadOnlyList<ProgramCommand> commands)
    {
        if (Strays(parsed).FirstOrDefault() is { } stray) return Stray(stray, parsed, command, commands);
        foreach (var option in parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options))
        {
            if (parsed.GetResult(option) is { Implicit: false } result && Option(option, result) is { } trouble) return trouble;
        }
        var missing = command?.Operands.FirstOrDefault(o => o.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(o) is not { Tokens.Count: > 0 });
        if (missing is not null)
        {
            var (word, purpose) = (((IWorded)missing).Placeholder, ((IWorded)missing).Purpose);
            return new($"缺少{word.Zh}（{purpose.Zh}）；用法：{HelpPage.Usage(command!, Language.Chinese)}",
                $"{word.En} is missing ({purpose.En}); usage: {HelpPage.Usage(command!, Language.English)}");
        }
        return command is null || parsed.Errors.Count == 0 ? null : new($"参数有误：{parsed.Errors[0].Message}", parsed.Errors[0].Message);
    }

    /// <summary>Words that belong nowhere; a misspelt option is taken for an operand by the parser.</summary>
    private static IEnumerable<string> Strays(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value)
            .Where(word => word.Length > 1 && word[0] == '-')
            .Concat(parsed.UnmatchedTokens);

    private static Text Stray(string word, ParseResult parsed, ProgramCommand? command, IReadOnlyList<ProgramCommand> commands)
    {
        if (word.StartsWith('-'))
        {
            var known = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(o => o.Name[2..]);
            string? nearest = Nearest.To(word.TrimStart('-'), known).Select(name => "--" + name).FirstOrDefault();
            return new($"没有选项「{word}」。{(nearest is null ? "" : $"是不是「{nearest}」？")}", $"There is no option “{word}”.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}");
        }
        if (command is null)
        {
            var nearest = Nearest.Suggestion(word, commands.Select(c => c.Name));
            return new($"没有命令「{word}」。{nearest.Zh}sitebuilder --help 列出所有命令。", $"There is no command “{word}”.{nearest.En} sitebuilder --help lists them.");
        }
        return new($"「{word}」多余；用法：{HelpPage.Usage(command, Language.Chinese)}", $"“{word}” is one word too many; usage: {HelpPage.Usage(command, Language.English)}");
    }

    private static Text? Option(Option option, OptionResult result)
    {
        if (option is not Valued valued) return null;
        if (result.Tokens.Count == 0 && valued.ValueIsOptional) return null;
        if (result.Tokens.Count == 0)
            return new($"选项 {option.Name} 后面缺少{valued.Placeholder.Zh}。", $"The option {option.Name} needs a value: {valued.Placeholder.En}.");
        if (result.IdentifierTokenCount > 1 || result.Tokens.Count > 1)
            return new($"选项 {option.Name} 只能写一次。", $"The option {option.Name} may be given once only.");
        string value = result.Tokens[0].Value;
        if (value.Length == 0) return new($"选项 {option.Name} 的值是空的。", $"The value of {option.Name} is empty.");
        if (valued.Choices.Count == 0 || valued.Choices.Contains(value)) return null;
        var nearest = Nearest.Suggestion(value, valued.Choices);
        return new($"选项 {option.Name} 不能是「{value}」，可以是 {string.Join("、", valued.Choices)}。{nearest.Zh}",
            $"{option.Name} cannot be “{value}”; it is one of {string.Join(", ", valued.Choices)}.{nearest.En}");
    }
}
