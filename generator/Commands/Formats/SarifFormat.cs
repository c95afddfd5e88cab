using System.Text.Json;
using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>SARIF 2.1.0: a forge shows each finding at its line, with the rule's explanation beside it.</summary>
internal sealed class SarifFormat : IFindingsFormat
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "%SRCROOT%"; // the name that readers know for the root of the repository

    public string Name => "sarif";

    public void Write(Verdict verdict, Terminal terminal) => JsonResult.Write(terminal, json =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteRun(json, verdict, terminal.Language);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteRun(Utf8JsonWriter json, Verdict verdict, Language language)
    {
        var rules = verdict.Findings.Select(f => f.Rule).DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        WriteTool(json, rules, language);
        json.WriteString("language", language == Language.English ? "en" : "zh-CN");
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteText(json, "description", new Text("仓库的根文件夹。", "The root of the repository.").In(language));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        var index = rules.Select((rule, i) => (rule.Code, i)).ToDictionary(x => x.Code, x => x.i, StringComparer.Ordinal);
        var paths = new RepositoryPath(verdict);
        var prints = new Fingerprints(verdict);
        foreach (var finding in verdict.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Code);
            json.WriteNumber("ruleIndex", index[finding.Rule.Code]);
            json.WriteString("level", Level(finding.Severity));
            WriteText(json, "message", finding.Message.In(language));
            WriteLocation(json, finding, paths);
            json.WriteStartObject("partialFingerprints");
            json.WriteString(Fingerprints.Name, prints.Of(finding));
            json.WriteEndObject();
            WriteSuppressions(json, finding, language);
            WriteFigures(json, finding);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Rule> rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SiteBuilder");
        json.WriteString("semanticVersion", Manifest.ProductVersion);
        json.WriteString("version", Manifest.ProductVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title.In(language));
            WriteText(json, "fullDescription", rule.Why.In(language));
            WriteText(json, "help", RuleText.Of(rule, language, null));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Finding finding, RepositoryPath paths)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", paths.AddressOf(finding));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        if (finding.Place is { Line: { } line } place)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            if (place.Column is { } column)
            {
                json.WriteNumber("startColumn", column);
                json.WriteNumber("endColumn", column + Math.Max(1, place.Length));
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Written for every result: one that had none would count as unknown.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartArray("suppressions");
        if (finding.Excuse is { } excuse)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource"); // the waiver stands in the content
            json.WriteString("status", "accepted");
            json.WriteString("justification", excuse.Said.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Cells.Count == 0 && finding.Expected is null && finding.Actual is null) return;
        json.WriteStartObject("properties");
        json.WriteStartArray("cells");
        foreach (string cell in finding.Cells) json.WriteStringValue(cell);
        json.WriteEndArray();
        if (finding.Expected is { } expected) json.WriteNumber("expected", expected);
        if (finding.Actual is { } actual) json.WriteNumber("actual", actual);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
