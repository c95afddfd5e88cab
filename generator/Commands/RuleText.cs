using System.Text;
using System.Text.Json;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>A rule in words: for people, and as JSON.</summary>
internal static class RuleText
{
    /// <summary>The width of a text that goes into a pipe or a file.</summary>
    public const int Columns = 80;

    /// <param name="rule">The rule.</param>
    /// <param name="language">Chinese or English.</param>
    /// <param name="width">Columns at which sentences are folded; null: nowhere.</param>
    public static string Of(Rule rule, Language language, int? width)
    {
        var text = new StringBuilder();
        void Say(string sentence, string indent) => text.Append(width is { } columns ? Folding.Fold(sentence, columns, indent) : sentence).Append('\n');
        Say($"{rule.Code}  {rule.Severity.Name().In(language)}  {rule.Title.In(language)}", "");
        text.Append('\n');
        Say(rule.Why.In(language), "");
        foreach (var example in rule.Example.And.Prepend(rule.Example).Where(e => e.File.Length > 0))
        {
            text.Append(new Text($"\n错例（{example.File}）：\n", $"\nWrong ({example.File}):\n").In(language)).Append(Quoted(example.Bad, language, width));
            if (example.Good.Length > 0) text.Append(new Text("正例：\n", "Right:\n").In(language)).Append(Quoted(example.Good, language, width));
        }
        text.Append('\n');
        Say(new Text($"依据：{rule.Source.Zh}", $"Source: {rule.Source.En}").In(language), "      ");
        return text.ToString();
    }

    /// <summary>Two or more lines for a list of rules: code, severity and title; below, the source.</summary>
    public static string Line(Rule rule, Terminal terminal)
    {
        const string indent = "       ";
        string severity = terminal.Ink.Paint(rule.Severity, rule.Severity.Name().In(terminal.Language));
        string gap = new(' ', Math.Max(1, Widest(terminal.Language) - DisplayWidth.Of(rule.Severity.Name().In(terminal.Language)) + 2));
        int width = terminal.Width ?? Columns;
        string title = Folding.Fold($"{rule.Code}  {severity}{gap}{rule.Title.In(terminal.Language)}", width, indent);
        return title + "\n" + indent + Folding.Fold(new Text($"依据：{rule.Source.Zh}", $"Source: {rule.Source.En}").In(terminal.Language), width - indent.Length, "").Replace("\n", "\n" + indent, StringComparison.Ordinal);
    }

    private static int Widest(Language language) => Enum.GetValues<Severity>().Max(s => DisplayWidth.Of(s.Name().In(language)));

    /// <summary>The members of the rule, in an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Rule rule, Language language)
    {
        json.WriteString("code", rule.Code);
        json.WriteString("severity", rule.Severity.Key());
        json.WriteString("title", rule.Title.In(language));
        json.WriteString("why", rule.Why.In(language));
        json.WriteString("source", rule.Source.In(language));
        json.WriteStartArray("examples");
        foreach (var example in rule.Example.And.Prepend(rule.Example).Where(e => e.File.Length > 0))
        {
            json.WriteStartObject();
            json.WriteString("file", example.File);
            json.WriteString("wrong", example.Bad);
            json.WriteString("right", example.Good);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Quoted(string lines, Language language, int? width)
    {
        const string margin = "  | ";
        string shown = lines.Length == 0 ? new Text("（空）", "(nothing)").In(language) : lines;
        return string.Concat(shown.TrimEnd('\r', '\n').ReplaceLineEndings("\n").Split('\n')
            .Select(line => margin + (width is { } columns ? Folding.Fold(line, columns - margin.Length, "").Replace("\n", "\n" + margin, StringComparison.Ordinal) : line) + "\n"));
    }
}
