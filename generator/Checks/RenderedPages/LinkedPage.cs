using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>An address that editors wrote, as the page prints it.</summary>
internal sealed record WrittenLink(string Printed, SourceSpan Place);

/// <summary>What came of the links of a page.</summary>
/// <param name="Findings">Links that lead nowhere.</param>
/// <param name="LeadsIntoPages">True where editors may have linked to a place within another page: whether the place is there rests on that page.</param>
internal readonly record struct LinkCheck(IReadOnlyList<Finding> Findings, bool LeadsIntoPages);

/// <summary>A page and who is answerable for its links: what editors wrote is theirs, everything else comes from the theme.</summary>
/// <param name="Route">The page.</param>
/// <param name="Kind">Its layout.</param>
/// <param name="Written">The links of its text; asked for only where a link leads nowhere.</param>
internal sealed record LinkedPage(Route Route, string Kind, Func<IReadOnlyList<WrittenLink>> Written)
{
    /// <summary>True where editors wrote something in its text with which a link may begin: it may lead to any page of the site, and that page may go.</summary>
    public bool MayLead { get; init; }

    /// <summary>Holds every link of the finished page against what the site has.</summary>
    public LinkCheck Check(ReadOnlySpan<byte> page, SiteAddresses site)
    {
        var findings = new List<Finding>();
        bool leadsInto = false;
        HashSet<int>? ids = null;
        foreach (string address in PageAddresses.Of(page, site.Origin))
        {
            if (site.Resolve(Route, address) is not { } target) continue;
            if (!site.Has(target.File)) findings.AddRange(Places(target, site).Select(place => GK430_LinkToNothing.At(place, target, this, site)));
            else if (target.Anchor.Length > 0)
            {
                bool isHere = target.File == Route.Path;
                leadsInto |= !isHere && MayLead;
                if (isHere) ids ??= PageAddresses.Ids(page);
                if (!(isHere ? ids!.Contains(PageAddresses.IdOf(target.Anchor)) : site.HasAnchor(target)))
                    findings.AddRange(Places(target, site).Select(place => GK431_AnchorMissing.At(place, target, this)));
            }
        }
        return new LinkCheck(findings, leadsInto);
    }

    /// <summary>Where editors wrote the link; else the theme, so that it is told once for each layout and not for each of its pages.</summary>
    private IReadOnlyList<SourceSpan> Places(SitePlace target, SiteAddresses site)
    {
        var written = Written().Where(link => site.Resolve(Route, link.Printed) == target).Select(link => link.Place).ToList();
        return written.Count > 0 ? written : [SourceSpan.Of($"themes/{site.Theme}")];
    }
}
