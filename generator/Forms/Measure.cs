using System.Globalization;

namespace SiteBuilder.Forms;

/// <summary>
/// A number made of figures of one report, for pictures and overviews: the sum of some cells or, with <paramref name="Whole"/>,
/// how many per cent these are of the sum of others. Which cells is data of the form. The same name in two revisions is the same measure.
/// </summary>
/// <param name="Name">What readers are told.</param>
/// <param name="Unit">件, 万元; <c>%</c> for a share; empty where the form names none.</param>
/// <param name="Cells">What is added up.</param>
/// <param name="Whole">What the sum is a share of; empty for a plain sum.</param>
internal sealed record Measure(string Name, string Unit, IReadOnlyList<MeasuredCell> Cells, IReadOnlyList<MeasuredCell> Whole)
{
    /// <summary>The unit of a share.</summary>
    public const string Percent = "%";

    private const string None = "—";
    private const string NotApplicable = "/";

    /// <summary>True for what belongs into the short overview of many reports.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>The number in the tables of a report, shares rounded to one decimal; null where a cell is blank or unread, or the whole is 0.</summary>
    public decimal? In(IReadOnlyDictionary<string, FilledTable> tables)
    {
        decimal? sum = Sum(Cells, tables);
        if (Whole.Count == 0 || sum is null) return sum;
        return Sum(Whole, tables) is { } whole and not 0 ? Math.Round(100 * sum.Value / whole, 1, MidpointRounding.AwayFromZero) : null;
    }

    /// <summary>The number as pages print it: <c>/</c> where the agency has no such matter, a dash where there is none.</summary>
    public string Print(IReadOnlyDictionary<string, FilledTable> tables) =>
        In(tables) is { } number ? Print(number, Unit)
        : Cells.All(c => tables.TryGetValue(c.Table.Key, out var table) && table.State(c.Cell) == CellState.NotApplicable) ? NotApplicable
        : None;

    /// <summary>Digits without separators; a share with one decimal and its sign; a dash where there is no number.</summary>
    public static string Print(decimal? number, string unit) =>
        number is not { } figure ? None
        : unit == Percent ? figure.ToString("0.0", CultureInfo.InvariantCulture) + Percent
        : Digits.Text(figure);

    /// <summary>What does not apply adds nothing; where nothing applies, or something is not known, there is no sum.</summary>
    private static decimal? Sum(IReadOnlyList<MeasuredCell> cells, IReadOnlyDictionary<string, FilledTable> tables)
    {
        decimal? sum = null;
        foreach (var (definition, cell) in cells)
        {
            if (!tables.TryGetValue(definition.Key, out var table)) return null;
            if (table[cell] is { } figure) sum = sum.GetValueOrDefault() + figure;
            else if (table.State(cell) != CellState.NotApplicable) return null;
        }
        return sum;
    }
}

/// <summary>A cell that a measure adds up.</summary>
internal readonly record struct MeasuredCell(TableDefinition Table, int Cell);
