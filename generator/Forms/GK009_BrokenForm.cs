using SiteBuilder.Diagnostics;

namespace SiteBuilder.Forms;

/// <summary>A revision file under <c>forms/</c> that names what it does not define.</summary>
internal static class GK009_BrokenForm
{
    public static readonly Rule Rule = new("GK009", Severity.Error,
        new("格式定义文件有误", "A form file that contradicts itself"),
        new("格式文件里的勾稽关系和分块必须引用本文件定义的行和列，名字不能重复。", "Relations and blocks of a form file must name rows and columns that it defines; no name may stand twice."),
        new("本产品的约定", "The contract of this product"),
        new Example("forms/trial.yml",
            "id: trial\nfirst_year: 2030\nbasis: 试用\ntables:\n  - key: requests\n    name: 表三\n    caption: 试用\n    layout: grid\n    row_heading: 项目\n    columns: [{ key: a, label: 甲 }]\n    rows: [{ label: 乙 }]\n", ""));

    /// <summary>A sentence that ends in a question (是不是…？) needs no full stop.</summary>
    public static Finding At(SourceSpan place, string zh, string en) =>
        new(Rule, place with { Length = 1 }, new(zh.EndsWith('？') ? zh : zh + "。", en.EndsWith('?') ? en : en + "."));
}
