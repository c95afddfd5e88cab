using System.Globalization;
using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>Workflow commands of GitHub Actions: each finding becomes an annotation at its line. Waived ones are left out.</summary>
internal sealed class GithubFormat : IFindingsFormat
{
    public string Name => "github";

    public void Write(Verdict verdict, Terminal terminal)
    {
        var paths = new RepositoryPath(verdict);
        foreach (var finding in verdict.Findings.Where(f => !f.Waived))
        {
            terminal.Results.WriteLine(Command(finding, paths, terminal.Language));
        }
        terminal.Result(TextFormat.Summary(verdict));
    }

    private static string Command(Finding finding, RepositoryPath paths, Language language)
    {
        var command = new StringBuilder("::").Append(finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        });
        command.Append(" file=").Append(Property(paths.Of(finding)));
        if (finding.Place.Line is { } line) command.Append(CultureInfo.InvariantCulture, $",line={line}");
        if (finding.Place.Column is { } column) command.Append(CultureInfo.InvariantCulture, $",col={column},endColumn={column + finding.Place.Length}");
        command.Append(",title=").Append(Property($"{finding.Rule.Code} {finding.Rule.Title.In(language)}"));
        return command.Append("::").Append(Value(finding.Message.In(language))).ToString();
    }

    private static string Value(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Value(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
