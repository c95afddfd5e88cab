using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Gate;

/// <summary>A publish that would take more files off the site than one publish may.</summary>
internal static class GK521_TooManyRemoved
{
    public static readonly Rule Rule = new("GK521", Severity.Error,
        new("一次要删掉的文件太多", "Too many files would be removed at once"),
        new("内容文件夹少拷了一半、机关代号整批改了，网站就会一下子少掉许多页。超过上限（max_removed，默认现有文件的一成，至少 25 个）就不发布。",
            "A content folder that was copied in half, or slugs changed all at once, would take many pages off the site. Above the limit (max_removed; a tenth of the files by default, at least 25) nothing is published."),
        new("本产品的约定", "The contract of this product"),
        new("site.yml", "conac_id: 0123456789ABCDEF0123456789ABCDEF\ndownloads: [csv]\npublish:\n  www: { to: www, max_removed: 5 }\n", "conac_id: 0123456789ABCDEF0123456789ABCDEF\n"));

    /// <param name="removed">Files that would be gone.</param>
    /// <param name="limit">How many may be.</param>
    /// <param name="place">Where the target is set up.</param>
    public static Finding At(int removed, int limit, SourceSpan place) => new(Rule, place, new(
        $"这次发布会从网站上删掉 {removed} 个文件，上限是 {limit} 个；确实要删，这一次加上 --max-removed {removed}。",
        $"This publish would take {removed} files off the site, and the limit is {limit}; if that is meant, add --max-removed {removed} this once."));
}
