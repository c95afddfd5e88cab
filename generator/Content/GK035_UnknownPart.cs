using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A ## heading that is none of the six parts.</summary>
internal static class GK035_UnknownPart
{
    public static readonly Rule Rule = new("GK035", Severity.Error,
        new("标题不是六部分之一", "A heading that is none of the six parts"),
        new("报告的六个部分由格式规定，顺序和标题不变；部分以内的小标题用三个井号。", "The six parts are set by the form; headings inside a part take three hash signs."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/report.md", "## 附则", "## 六、其他需要报告的事项"));

    /// <summary>The title is printed as the form has it: what stands behind it in the line would be lost.</summary>
    public static Finding TextBehind(SourceSpan place, string text)
    {
        string shown = text.Length > 20 ? text[..20] + "…" : text;
        return new(Rule, place, new($"标题后面的「{shown}」不会刊出，请移到下一段。", $"“{shown}” stands behind the title and would not be printed; move it into a paragraph below."));
    }

    public static Finding At(SourceSpan place, string title, Form form)
    {
        string shown = title.Length > 40 ? title[..40] + "…" : title;
        var hint = Nearest.Suggestion(title, form.Parts.Select(p => p.Title));
        return new(Rule, place, new($"「{shown}」不是报告的六个部分之一。{hint.Zh}部分以内的小标题请用“###”。", $"“{shown}” is none of the six parts.{hint.En} Headings inside a part take ###."));
    }
}
