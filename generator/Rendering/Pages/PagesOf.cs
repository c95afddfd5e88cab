using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>Pages of a kind of which there is one for each report or agency: one object makes them all.</summary>
/// <typeparam name="T">What a page is about.</typeparam>
/// <param name="shell">What all pages share.</param>
/// <param name="kind">The layout.</param>
internal abstract class PagesOf<T>(Shell shell, string kind)
    where T : class
{
    protected Shell Shell => shell;

    /// <summary>What links may lead to.</summary>
    public PlannedAddresses Addresses => shell.Addresses;

    public LinkedPage Page(Route route, T subject) => new(route, kind, () => Written(subject)) { MayLead = MayLead(subject) };

    public MadeFile Make(T subject) => shell.Make(kind, Frame(subject), Content(subject));

    /// <summary>True where editors may have written links in its text.</summary>
    public virtual bool MayLead(T subject) => false;

    /// <summary>The links that editors wrote in its text.</summary>
    public virtual IReadOnlyList<WrittenLink> Written(T subject) => [];

    protected abstract PageFrame Frame(T subject);

    /// <summary>The variable of the layout, and its name.</summary>
    protected abstract (string, object?) Content(T subject);
}

/// <summary>One of them.</summary>
internal sealed class PageOf<T>(Route route, T subject, ShownReports shows, PagesOf<T> pages) : PlannedFile
    where T : class
{
    public override Route Route => route;

    public override string MediaType => MediaTypes.Html;

    public override ShownReports Shows => shows;

    public override LinkedPage? Page => pages.Page(route, subject);

    protected override PlannedAddresses? Addresses => pages.Addresses;

    public override MadeFile Alone() => pages.Make(subject);
}
