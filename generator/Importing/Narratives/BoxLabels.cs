using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Narratives;

/// <summary>What the boxes of portals call the things that they say about a document; the names of META and front matter are theirs too.</summary>
internal static class BoxLabels
{
    /// <summary>The most characters of a label, with blanks and brackets.</summary>
    public const int Longest = 16;

    /// <summary>Labels whose value may be a paragraph.</summary>
    private static readonly string[] OfParagraphs = ["内容概述", "内容摘要", "内容简介", "概述", "摘要"];

    private static readonly HashSet<string> All =
    [
        "索引号", "索取号", "信息索引号", "统一登记号", "登记号", "发布机构", "发布机关", "发布单位", "公开机构", "公开单位", "公开责任单位", "责任部门", "责任单位", "发文机关", "发文单位", "发文部门", "制发机关", "制作单位",
        "成文日期", "成文时间", "生成日期", "生成时间", "发文日期", "发文时间", "制作日期", "发布日期", "发布时间", "公开日期", "公开时间", "更新日期", "更新时间", "生效日期", "生效时间", "实施日期", "废止日期", "废止时间", "失效日期", "失效时间",
        "文号", "发文字号", "文件编号", "发文文号", "有效性", "有效期", "时效性", "效力状态", "是否有效", "信息有效性",
        "名称", "标题", "信息名称", "文件名称", "信息标题", "主题词", "关键词", "关键字", "主题分类", "信息分类", "分类", "组配分类", "所属主题", "主题", "体裁", "体裁分类", "文种", "信息类别", "信息类型", "公文种类", "服务对象", "服务对象分类", "生命周期分类", "行业分类",
        "公开方式", "公开范围", "公开形式", "公开类别", "公开属性", "公开程序", "公开目录", "所属目录", "公开时限", "时限", "依据", "公开依据", "语种", "信息格式", "来源", "信息来源", "文章来源", "作者", "编辑", "责任编辑", "浏览次数", "阅读次数", "点击次数", "点击数", "访问量", "浏览量",
        .. OfParagraphs,
    ];

    /// <summary>The label without blanks, brackets and colon; null where the text is none.</summary>
    public static string? Of(string text)
    {
        if (text.Length > Longest) return null;
        string plain = string.Concat(CompatibilityCharacters.Fold(text).Where(c => !char.IsWhiteSpace(c) && !CompatibilityCharacters.IsInvisible(c) && c is not ('[' or ']' or '【' or '】' or '*' or '●' or '·'))).TrimEnd(':');
        return All.Contains(plain) ? plain : null;
    }

    public static bool TakesParagraph(string label) => OfParagraphs.Contains(label);
}
