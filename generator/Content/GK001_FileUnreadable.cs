using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A file or folder that cannot be opened at all: missing rights, a link, too large, vanished.</summary>
internal static class GK001_FileUnreadable
{
    public static readonly Rule Rule = new("GK001", Severity.Error,
        new("文件打不开", "A file that cannot be opened"),
        new("读不到的文件不能当作没有：每个打不开的文件都要指出来，其余文件照常读取。", "What cannot be read must not count as absent: each such file is named, and the others are still read."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/requests.csv/空.txt", "这里应该是文件，不是文件夹", ""));

    public static Finding At(string path, string zh, string en) => new(Rule, SourceSpan.Of(path), new(zh + "。", en + "."));
}
