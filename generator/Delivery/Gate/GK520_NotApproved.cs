using SiteBuilder.Content;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Gate;

/// <summary>The site asks for an approval of what changes, and there is none for this release.</summary>
internal static class GK520_NotApproved
{
    private const int PrintedDigits = 16;

    public static readonly Rule Rule = new("GK520", Severity.Error,
        new("要发布的内容还没有审批", "What would be published is not approved"),
        new("site.yml 要求审批时，有变化的内容要有人核对过才发布。审批写明清单的 SHA-256（前 12 位或更多）和审批人：内容差一个字节，清单就不同，审批就不作数。",
            "Where site.yml asks for approval, what changes is published only after somebody looked at it. An approval names the manifest's SHA-256 (12 digits or more) and the person: one byte more makes another manifest, and the approval is void."),
        new("先审查后公开：《中华人民共和国政府信息公开条例》第十七条", "Review before publication: Regulations on Open Government Information, article 17"),
        new("site.yml", "conac_id: 0123456789ABCDEF0123456789ABCDEF\napproval: { required: yes }\n", "conac_id: 0123456789ABCDEF0123456789ABCDEF\n")
        {
            And = [new("pages/guide.md", "可以向示例县各行政机关提出书面申请。", "可以向示例县各行政机关提出申请。")],
        });

    /// <summary>The finding, or null where it is approved.</summary>
    public static Finding? At(ApprovalSettings approval, PublishPlan plan)
    {
        string hash = plan.Site.ManifestHash, digits = hash[..PrintedDigits];
        var given = approval.Given.Where(a => hash.StartsWith(a.Manifest, StringComparison.Ordinal)).ToList();
        if (given.Any(a => approval.Approvers.Count == 0 || approval.Approvers.Contains(a.By))) return null;
        if (given.FirstOrDefault() is { } other)
        {
            return new Finding(Rule, other.Place, new($"「{other.By}」不在审批人名单（approvers）里，这次审批不作数。", $"“{other.By}” is not among the approvers, so this approval does not count."));
        }
        return new Finding(Rule, approval.Place, new(
            $"这次要发布的内容（清单 {digits}，{plan.Uploaded.Count} 个文件有变化）还没有审批；核对后在 approval.releases 里加上 {{ manifest: {digits}, by: 姓名, date: 日期 }}。",
            $"What would be published (manifest {digits}, {plan.Uploaded.Count} files changed) is not approved; after a review add to approval.releases: {{ manifest: {digits}, by: NAME, date: DATE }}."));
    }
}
