using SiteBuilder.Diagnostics;

namespace SiteBuilder.Rendering.Themes;

/// <summary>A style sheet that points at a file which the theme does not have.</summary>
internal static class GK503_AssetMissing
{
    public static readonly Rule Rule = new("GK503", Severity.Error,
        new("样式表引用的文件不存在", "A style sheet points at a file that is not there"),
        new("样式表引用了主题中没有的文件；外部网站的图片、字体一律不得引用。",
            "A style sheet points at a file that the theme does not have; pictures and fonts of other sites may not be used."),
        new("主题说明：themes/README.md", "Notes on themes: themes/README.md"),
        new("themes/portal/assets/portal.css", "body { background: url(missing.svg) }\n", ""));

    public static Finding At(ThemeFile sheet, string css, int index, string path)
    {
        int line = css.AsSpan(0, index).Count('\n') + 1;
        int column = index - css.LastIndexOf('\n', Math.Max(0, index - 1));
        return new Finding(Rule, new SourceSpan(sheet.Shown, line, column),
            new($"样式表引用的文件“{path}”不在主题的 assets 文件夹中。", $"The style sheet points at “{path}”, which is not among the theme's assets."));
    }
}
