using System.Text;
using System.Text.Json;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>A rule in words: for people, and as JSON.</summary>
internal static class RuleText
{
    public static string Of(Rule rule, Language language)
    {
        var text = new StringBuilder();
        text.Append($"{rule.Code}  {rule.Severity.Name().In(language)}  {rule.Title.In(language)}\n\n{rule.Why.In(language)}\n");
        foreach (var example in rule.Example.And.Prepend(rule.Example).Where(e => e.File.Length > 0))
        {
            text.Append(new Text($"\n错例（{example.File}）：\n", $"\nWrong ({example.File}):\n").In(language)).Append(Quoted(example.Bad, language));
            if (example.Good.Length > 0) text.Append(new Text("正例：\n", "Right:\n").In(language)).Append(Quoted(example.Good, language));
        }
        return text.Append(new Text($"\n依据：{rule.Source.Zh}\n", $"\nSource: {rule.Source.En}\n").In(language)).ToString();
    }

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

    private static string Quoted(string lines, Language language)
    {
        string shown = lines.Length == 0 ? new Text("（空）", "(nothing)").In(language) : lines;
        return string.Concat(shown.TrimEnd('\r', '\n').ReplaceLineEndings("\n").Split('\n').Select(line => $"  | {line}\n"));
    }
}
