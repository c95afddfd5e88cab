using SiteBuilder.Diagnostics;

namespace SiteBuilder.Sites;

/// <summary>A page whose file name gives no address, or an address that another page has.</summary>
internal static class GK019_BadAddress
{
    public static readonly Rule Rule = new("GK019", Severity.Error,
        new("页面地址不能用", "An address that cannot be used"),
        new("文件名就是网址：只用英文字母、数字、-、_；两个页面不能同址。", "The file name is the address: letters, digits, - and _; no two pages share one."),
        new("《政府网站发展指引》（国办发〔2017〕47号）：网址应稳定、规范", "Guidelines for government websites (国办发〔2017〕47号): stable addresses"),
        new Example("pages/制度.md", "---\ntitle: 政府信息公开制度\n---\n\n本县公布的制度如下。\n", ""));

    public static Finding Name(string file) =>
        new(Rule, SourceSpan.Of(file), new("页面的文件名只能用英文字母、数字、-、_，因为它就是网址。", "A page's file name takes letters, digits, - and _ only, since it is the address."));

    public static Finding Reserved(string file, string name) =>
        new(Rule, SourceSpan.Of(file), new($"「{name}」是程序自己要用的地址，请换一个文件名。", $"“{name}” is an address of the program's own; choose another name."));

    public static Finding Taken(string file, string other) =>
        new(Rule, SourceSpan.Of(file), new($"这个页面和 {other} 的地址相同。", $"This page has the same address as {other}."));
}
