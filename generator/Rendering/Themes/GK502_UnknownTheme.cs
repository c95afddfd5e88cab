using SiteBuilder.Diagnostics;

namespace SiteBuilder.Rendering.Themes;

/// <summary>A theme that does not exist, or themes that extend each other in a circle.</summary>
internal static class GK502_UnknownTheme
{
    public static readonly Rule Rule = new("GK502", Severity.Error,
        new("主题不存在或相互继承", "No such theme, or themes that extend each other"),
        new("页面按主题排版；指定的主题找不到，或者主题之间循环继承，就无法生成页面。",
            "Pages are laid out by a theme; without it, or with themes that extend each other in a circle, no page can be made."),
        new("主题说明：themes/README.md", "Notes on themes: themes/README.md"),
        new("site.yml", "theme: portel\ndomain:", "domain:"));

    public static Finding At(SourceSpan place, string name, IEnumerable<string> known)
    {
        var hint = Nearest.Suggestion(name, known);
        return new Finding(Rule, place, new($"没有名为“{name}”的主题。{hint.Zh}", $"There is no theme “{name}”.{hint.En}"));
    }

    public static Finding Circle(SourceSpan place, IReadOnlyList<string> chain)
    {
        string path = string.Join(" → ", chain);
        return new Finding(Rule, place, new($"主题循环继承：{path}。", $"Themes extend each other in a circle: {path}."));
    }
}
