using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Rendering.Themes;

/// <summary>What <c>theme.yml</c> says: the theme that this one extends. The file is closed, like every YAML file.</summary>
internal static class ThemeSettings
{
    /// <summary>The name of the parent and its place; null where the theme stands on the built-in one alone.</summary>
    public static (string? Name, SourceSpan Place) Parent(string text, string file, ICollection<Finding> findings)
    {
        var map = YamlText.Map(text, file, 0, findings);
        if (map is null) return (null, SourceSpan.Of(file));
        var fields = new YamlFields(map, findings);
        var extends = fields.Scalar("extends");
        fields.Close();
        return (extends?.Value.Trim(), extends?.Place ?? SourceSpan.Of(file));
    }
}
