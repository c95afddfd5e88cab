using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Pages;

/// <summary>检索: the page that asks the index in the reader's browser; without a script it leads to the lists.</summary>
internal sealed class SearchPage(Shell shell)
{
    private const string Title = "检索";

    /// <param name="overview">The address of the overview of the index, from the page on.</param>
    public PlannedFile Plan(Func<string> overview)
    {
        var frame = new PageFrame(shell.Navigation.Search!.Value, Title, shell.Meta().Describe($"检索{shell.Settings.Name}的政府信息公开内容。").Unlisted())
        {
            Above = Trail.ToHome,
            Shows = ShownReports.Words(shell.Published.All),
        };
        return shell.Page("search", frame, () => ("search", View(overview())));
    }

    private View View(string overview) => new(
        ("overview", overview),
        ("reports", shell.Navigation.Find(Navigation.Reports)?.Route),
        ("years", Views.OrNone(shell.Published.Years.Select(year => new View(("year", year), ("route", YearPage.RouteOf(year)))))));
}
