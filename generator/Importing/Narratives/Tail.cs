using System.Buffers;
using System.Text.RegularExpressions;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Narratives;

/// <summary>What stands behind the last part: the signature of the document, and the furniture of the portal.</summary>
internal static class Tail
{
    private const int LongestSignature = 30;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。，；：:、");

    private static readonly Regex Footer = new(
        @"^([\[【（(]?\s*(打印|关闭|扫一扫|分享|上一篇|下一篇|上一条|下一条|上一页|下一页|相关链接|相关附件|相关文章|相关新闻|相关稿件|相关信息|责任编辑|编辑\s*[:：]|来源\s*[:：]|信息来源|浏览次数|阅读次数|返回顶部|回到顶部|友情链接|网站地图|网站声明|关于我们|联系我们|版权所有|版权声明|网站标识码|主办(单位)?\s*[:：]|承办(单位)?\s*[:：]|技术支持|附件下载|您访问的链接|文档下载|收藏))|ICP备|公网安备",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex FileSize = new(@"\.[A-Za-z]{2,4}\s*[（(][0-9.]+\s*[KMG]?B[）)]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Removes the first line of the portal and everything behind it.</summary>
    public static void CutFooter(List<Block> blocks, ICollection<Text> remarks)
    {
        int at = blocks.FindIndex(b => b is TextBlock text && text.Text.Length < 200 && Footer.IsMatch(text.Text));
        if (at < 0) return;
        remarks.Add(new($"正文之后的网页内容没有读入，从“{((TextBlock)blocks[at]).Text}”起", $"the page goes on behind the text; left out from “{((TextBlock)blocks[at]).Text}”"));
        blocks.RemoveRange(at, blocks.Count - at);
    }

    /// <summary>Removes the lists of links at the end, with the headings above them: other years, downloads, the next article.</summary>
    public static void CutLinks(List<Block> blocks, ICollection<Text> remarks)
    {
        int at = blocks.Count;
        for (int i = blocks.Count - 1; i >= 0 && blocks[i] is TextBlock text; i--)
        {
            if (IsDownload(text)) at = i;
            else if (at == i + 1 && at < blocks.Count && text.Heading > 0) at = i;
            else break;
        }
        if (at == blocks.Count) return;
        string cut = string.Join('、', blocks.Skip(at).Select(b => ((TextBlock)b).Text));
        remarks.Add(new($"正文之后的链接没有读入：{cut}", $"links behind the text were left out: {cut}"));
        blocks.RemoveRange(at, blocks.Count - at);
    }

    /// <summary>A note that documents of this program print under a table about the table itself.</summary>
    public static bool IsOwnNote(Block block) =>
        block is TextBlock text && (text.Text.StartsWith("注：“/”表示本机关不涉及该项内容：", StringComparison.Ordinal) || text.Text.StartsWith("注：", StringComparison.Ordinal) && text.Text.Contains("填报时留空，由系统根据表中所填数据计算", StringComparison.Ordinal));

    /// <summary>A link, or a link with the size of its file behind it.</summary>
    private static bool IsDownload(TextBlock text) => text.IsLink && !text.Text.Contains("://", StringComparison.Ordinal) || text.Bullet is not null && FileSize.IsMatch(text.Text);

    /// <summary>Takes the date at the end, and the name of the agency above it, out of the text; the date as yyyy-MM-dd.</summary>
    public static string? TakeSignature(List<Block> blocks)
    {
        if (blocks.Count == 0 || blocks[^1] is not TextBlock last || HeadLines.Day(last.Text) is not { } date) return null;
        blocks.RemoveAt(blocks.Count - 1);
        if (blocks.Count > 0 && blocks[^1] is TextBlock { Bullet: null } name && name.Text.Length <= LongestSignature && !name.Text.AsSpan().ContainsAny(Marks)) blocks.RemoveAt(blocks.Count - 1);
        return date;
    }
}
