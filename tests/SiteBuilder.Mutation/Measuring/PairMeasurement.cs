using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Mutation.Slips;
using SiteBuilder.Sites;

namespace SiteBuilder.Mutation.Measuring;

/// <summary>Two figures of a table mistyped at once, anywhere: how many are found and named, beside how many can be.</summary>
internal sealed class PairMeasurement
{
    private readonly List<string> notes = [];

    public int Pairs { get; private set; }

    /// <summary>An error stands there.</summary>
    public int Found { get; private set; }

    /// <summary>Both figures and their right values follow from the errors, and nothing else is named.</summary>
    public int Exact { get; private set; }

    /// <summary>Both figures are among the cells that errors name.</summary>
    public int Named { get; private set; }

    /// <summary>Pairs by which a relation fails at all: more cannot be found.</summary>
    public int Findable { get; private set; }

    /// <summary>Pairs that are the only way to mend the table with as few figures: of more nobody can tell for certain.</summary>
    public int Unique { get; private set; }

    /// <summary>Unique pairs that were not named.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <param name="reports">Whose figures.</param>
    /// <param name="key">Which table.</param>
    /// <param name="each">How many pairs of each report.</param>
    /// <param name="seed">The same seed draws the same pairs.</param>
    public static PairMeasurement Of(TypedReports reports, string key, int each, int seed)
    {
        var measurement = new PairMeasurement();
        var random = new Random(seed);
        var limits = new Dictionary<TableDefinition, PairLimit>();
        foreach (var (report, table) in reports.Tables.Where(t => t.Table.Definition.Key == key))
        {
            if (!limits.TryGetValue(table.Definition, out var limit)) limits[table.Definition] = limit = new PairLimit(table.Definition);
            for (int i = 0; i < each; i++) measurement.Take(report, table, Draw(table, random), limit);
        }
        return measurement;
    }

    private static Slip Draw(TypedTable table, Random random)
    {
        int[] cells = [.. table.Cells];
        random.Shuffle(cells);
        return new Slip("两个数打错", [Any(table, cells[0], random), Any(table, cells[1], random)]);
    }

    /// <summary>Some slip that leaves a figure in the cell.</summary>
    private static (int Cell, string Text) Any(TypedTable table, int cell, Random random)
    {
        var slips = FigureSlips.Of(table, cell).Where(s => s.Changes[0].Text.Length is > 0 and <= 15 && s.Changes[0].Text[0] != '-').ToList();
        return slips[random.Next(slips.Count)].Changes[0];
    }

    private void Take(Report report, TypedTable typed, Slip slip, PairLimit limit)
    {
        Pairs++;
        var wrong = typed.Read(slip.Changes).Table!;
        bool findable = Weighing.Of(wrong).Any(w => w.Difference != 0);
        bool unique = limit.Smallest(wrong) is [var only] && slip.Changes.All(c => only.Contains((c.Cell, typed.Table[c.Cell]!.Value)));
        var verdict = Judgement.Of(report, typed, slip);
        if (findable) Findable++;
        if (unique) Unique++;
        if (verdict <= Verdict.Elsewhere) Found++;
        if (verdict <= Verdict.Group) Named++;
        if (verdict == Verdict.Exact) Exact++;
        else if (unique) notes.Add($"{verdict}: {typed.File} {string.Join("; ", slip.Changes.Select(c => $"{typed.Definition.Address(c.Cell)} {typed.TextOf(c.Cell)}→{c.Text}"))}");
    }
}
