using System.Text;
using Scriban;
using Scriban.Parsing;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.Engine.Direct;

namespace SiteBuilder.Rendering.Themes;

/// <summary>
/// The parsed templates of a theme, <c>layouts/*.html</c> and <c>parts/*.html</c>. All are known by name before the first
/// page: a template can name another one and nothing else, so no path, no <c>..</c> and no link leads out of the theme.
/// </summary>
internal sealed class ThemeTemplates
{
    private readonly Dictionary<string, Template> byPath = new(StringComparer.Ordinal);

    private ThemeTemplates()
    {
    }

    public Template? Find(string path) => byPath.GetValueOrDefault(path);

    public static ThemeTemplates Read(IEnumerable<ThemeFile> files, ICollection<Finding> findings)
    {
        var templates = new ThemeTemplates();
        foreach (var file in files.Where(IsTemplate))
        {
            var template = Template.Parse(Text(file.Read()), file.Shown);
            // The first mistake; what the parser says after it mostly follows from it.
            if (template.HasErrors) findings.Add(GK501_BrokenTemplate.At(template.Messages.First(m => m.Type == ParserMessageType.Error)));
            else templates.byPath.Add(file.Path, template);
        }
        DirectParts.PutInto(templates.byPath.Values);
        return templates;
    }

    private static bool IsTemplate(ThemeFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal)
        && (file.Path.StartsWith("layouts/", StringComparison.Ordinal) || file.Path.StartsWith("parts/", StringComparison.Ordinal));

    /// <summary>Line ends of the machine that saved the template do not reach the page.</summary>
    private static string Text(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
