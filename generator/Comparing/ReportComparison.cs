using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Comparing;

/// <summary>Compares two states of one report: figure by figure, paragraph by paragraph.</summary>
internal static class ReportComparison
{
    /// <param name="folder"><c>reports/agency/year</c>.</param>
    /// <param name="before">The report as it was.</param>
    /// <param name="after">The report as it is.</param>
    /// <param name="forms">The forms that name cells and relations; null: those of the program.</param>
    public static ReportDifference Of(string folder, StoredReport before, StoredReport after, FormCatalogue? forms)
    {
        var form = (forms ?? FormCatalogue.BuiltIn()).ById(after.Form);
        return new ReportDifference(Change.Changed, folder, after.Title)
        {
            Facts = [.. Facts(before, after)],
            Cells = [.. Cells(before, after, form)],
            Paragraphs = [.. Paragraphs(before, after)],
        };
    }

    private static IEnumerable<FactDifference> Facts(StoredReport before, StoredReport after)
    {
        if (before.Title != after.Title) yield return new(new("标题", "title"), before.Title, after.Title);
        if (before.Form != after.Form) yield return new(new("格式", "form"), before.Form, after.Form);
        if (before.Published != after.Published) yield return new(new("发布日期", "published"), before.Published, after.Published);
    }

    private static IEnumerable<CellDifference> Cells(StoredReport before, StoredReport after, Form? form)
    {
        foreach (string cell in after.Figures.Keys.Union(before.Figures.Keys))
        {
            decimal? old = before.Figures.GetValueOrDefault(cell), now = after.Figures.GetValueOrDefault(cell);
            if (old == now) continue;
            var table = form?.Tables.FirstOrDefault(t => cell.StartsWith(t.Key + ".", StringComparison.Ordinal));
            int number = table?.Parse(cell[(table.Key.Length + 1)..]) ?? -1;
            yield return number < 0
                ? new CellDifference(cell, cell, old, now)
                : new CellDifference(cell, table!.Describe(number), old, now) { Relations = [.. Relations(table, number, after)] };
        }
    }

    private static IEnumerable<TouchedRelation> Relations(TableDefinition table, int cell, StoredReport after)
    {
        foreach (var line in table.Lines.Where(l => l.Left.Contains(cell) || l.Right.Contains(cell)))
        {
            decimal? left = Sum(line.Left), right = Sum(line.Right);
            bool? holds = line.Relation.Kind == RelationKind.NotNegative ? left >= right : left == right;
            yield return new TouchedRelation(line.Relation.Text, left is null || right is null ? null : holds);
        }

        decimal? Sum(IReadOnlyList<int> cells)
        {
            decimal? sum = 0;
            foreach (int term in cells) sum += after.Figures.GetValueOrDefault(table.Address(term));
            return sum;
        }
    }

    private static IEnumerable<ParagraphDifference> Paragraphs(StoredReport before, StoredReport after)
    {
        foreach (string title in after.Parts.Select(p => p.Title).Union(before.Parts.Select(p => p.Title)))
        {
            foreach (var difference in TextComparison.Of(title, Of(before, title), Of(after, title))) yield return difference;
        }
    }

    private static IReadOnlyList<string> Of(StoredReport data, string title) => data.Parts.FirstOrDefault(p => p.Title == title)?.Paragraphs ?? [];
}
