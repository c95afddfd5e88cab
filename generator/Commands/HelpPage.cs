using System.CommandLine;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>The help: of the program, or of one command.</summary>
internal static class HelpPage
{
    private static readonly Text Title = new("政府信息公开工作年度报告网站生成器", "site builder for annual reports on open government information");

    /// <summary><c>sitebuilder new 机关 年度 [选项]</c>.</summary>
    public static string Usage(ProgramCommand command, Language language)
    {
        var operands = command.Operands.Select(o => o.Arity.MinimumNumberOfValues == 0 ? $"[{Word(o, language)}]" : Word(o, language));
        return string.Join(' ', ["sitebuilder", command.Name, .. operands, new Text("[选项]", "[options]").In(language)]);
    }

    public static void Print(ProgramCommand? command, IReadOnlyList<ProgramCommand> commands, GlobalOptions options, Terminal terminal)
    {
        if (command is null)
        {
            terminal.Result(new($"sitebuilder：{Title.Zh}", $"sitebuilder: {Title.En}"));
            terminal.Result(new("\n用法：sitebuilder 命令 [选项]\n\n命令：", "\nUsage: sitebuilder COMMAND [options]\n\nCommands:"));
            Table(commands.Select(c => (c.Name, c.Purpose)), terminal);
        }
        else
        {
            terminal.Result(Text.Same(Folding.Fold(command.Purpose.In(terminal.Language), Columns(terminal), "")));
            terminal.Result(new($"\n用法：{Usage(command, Language.Chinese)}", $"\nUsage: {Usage(command, Language.English)}"));
            if (command.Operands.Count > 0) terminal.Result(Text.Same(""));
            Table(command.Operands.Select(o => (Word(o, terminal.Language), ((IWorded)o).Purpose)), terminal);
            if (command.Options.Count > 0) terminal.Result(new("\n选项：", "\nOptions:"));
            Table(command.Options.Select(o => Row(o, terminal.Language)), terminal);
        }
        terminal.Result(new("\n各命令通用的选项：", "\nOptions of every command:"));
        Table(options.All.Select(o => Row(o, terminal.Language)), terminal);
        terminal.Result(Text.Same(""));
        terminal.Folded(new("退出码：0 完成（可有警告），1 有错误，2 无法运行。", "Exit codes: 0 done (warnings allowed), 1 errors found, 2 could not run."));
    }

    private static string Word(Argument operand, Language language) => ((IWorded)operand).Placeholder.In(language);

    private static int Columns(Terminal terminal) => terminal.Width ?? RuleText.Columns;

    private static (string, Text) Row(Option option, Language language)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias != "-?").Append(option.Name));
        string placeholder = ((IWorded)option).Placeholder.In(language);
        return (placeholder.Length == 0 ? names : $"{names} {placeholder}", ((IWorded)option).Purpose);
    }

    private static void Table(IEnumerable<(string Name, Text Purpose)> rows, Terminal terminal)
    {
        const int indent = 2, gap = 2;
        var list = rows.ToList();
        int widest = list.Select(row => DisplayWidth.Of(row.Name)).DefaultIfEmpty().Max();
        foreach (var (name, purpose) in list)
        {
            string padding = new(' ', widest - DisplayWidth.Of(name) + gap);
            string line = new string(' ', indent) + name + padding + purpose.In(terminal.Language);
            terminal.Result(Text.Same(Folding.Fold(line, Columns(terminal), new string(' ', indent + widest + gap))));
        }
    }
}
