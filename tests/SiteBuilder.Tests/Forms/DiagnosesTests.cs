using System.Globalization;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>
/// What the diagnosis makes of some hundred mistakes in a city's tables, word by word. The list lies in <c>tests/sites</c>; where the
/// diagnosis was changed on purpose, read what differs and put what was found in its place.
/// </summary>
public sealed class DiagnosesTests
{
    [Fact]
    public void Mistakes_of_one_to_four_figures_are_explained_as_the_list_has_it()
    {
        string found = string.Concat(Mistakes("requests", 90).Concat(Mistakes("disputes", 30)).Concat(Shifts()).Select(Explained)), listed = File.ReadAllText(Repository.PathOf("tests", "sites", "diagnoses.expected.txt"));
        Assert.True(listed == found, found);
    }

    /// <summary>Mistakes that a fixed rule makes: places far apart and near, amounts alike and unlike.</summary>
    private static IEnumerable<(string Table, Dictionary<int, decimal> Wrong)> Mistakes(string table, int count)
    {
        var right = Right(table);
        var cells = right.Definition.Cells;
        for (int i = 0; i < count; i++)
        {
            var wrong = new Dictionary<int, decimal>();
            int at = i * 53 % cells.Count;
            for (int k = 0; k <= i % 4; k++)
            {
                int cell = cells[(at + k * (i % 3 == 0 ? 1 : i % 3 == 1 ? 7 : 23)) % cells.Count];
                wrong[cell] = Math.Max(0, right[cell]!.Value + (i % 5 == 0 ? (k % 2 == 0 ? 2 : -2) : i % 5 == 1 ? 1 : k * 3 + i % 5));
            }
            yield return (table, wrong);
        }
    }

    private static IEnumerable<(string Table, Dictionary<int, decimal> Wrong)> Shifts()
    {
        var right = Right("requests");
        for (int row = 0; row < 23; row++)
        {
            for (int by = -1; by <= 1; by += 2)
            {
                var wrong = new Dictionary<int, decimal>();
                for (int column = 0; column < 7; column++)
                {
                    int from = column + by;
                    wrong[right.Definition.IndexOf(row, column)] = from is < 0 or > 6 ? 0 : right[right.Definition.IndexOf(row, from)]!.Value;
                }
                yield return ("requests", wrong);
            }
        }
    }

    private static string Explained((string Table, Dictionary<int, decimal> Wrong) mistake)
    {
        var right = Right(mistake.Table);
        var definition = right.Definition;
        var table = new FilledTable(definition, "t.csv", [.. definition.Cells.Select(c => new CellInput(c, CellState.Typed, mistake.Wrong.GetValueOrDefault(c, right[c]!.Value), 1, 1))]);
        string what = string.Join(' ', mistake.Wrong.Where(w => w.Value != right[w.Key]).Select(w => $"{Name(definition, w.Key)}:{Number(right[w.Key])}→{Number(w.Value)}"));
        string suspects = string.Join(',', Suspects.Of(table).Order().Select(c => c.ToString(CultureInfo.InvariantCulture)));
        return $"{what}\n{string.Concat(Diagnosis.Of(table).Select(e => $"  {Said(definition, e)}\n"))}  {suspects}\n";
    }

    private static string Said(TableDefinition definition, Explanation explanation) => explanation switch
    {
        OneFigure one => $"one {Name(definition, one.Cell)} {Number(one.Actual)}→{Number(one.Expected)} {one.DigitsSwapped} {one.Mends.Count}",
        SwappedFigures swap => $"swapped {Name(definition, swap.First)} {Name(definition, swap.Second)}",
        ShiftedRow shift => $"shifted {shift.Row} {shift.ToTheLeft} {string.Join(' ', shift.Right.Select(r => Number(r.Expected)))}",
        Misfiled misfiled => $"misfiled {Number(misfiled.Amount)} {string.Join(' ', misfiled.Candidates.Select(c => $"{Name(definition, c.TooMuch)}>{Name(definition, c.TooLittle)}"))} {misfiled.Failing.Count}",
        SeveralWays several => $"several {several.Failing.Count} {string.Join(" | ", several.Ways.Select(way => string.Join(' ', way.Select(c => $"{Name(definition, c.Cell)}→{Number(c.Expected)}"))))}",
        Unexplained unexplained => $"fails {string.Join('+', unexplained.Weighing.Line.Left)}={string.Join('+', unexplained.Weighing.Line.Right)} {Number(unexplained.Weighing.Left)} {Number(unexplained.Weighing.Right)} {(unexplained.Likely is { } likely ? $"{Name(definition, likely.Cell)}→{Number(likely.Expected)}" : "")}",
        _ => explanation.ToString(),
    };

    private static string Name(TableDefinition definition, int cell) => $"{definition.RowHeader(cell).Key}.{definition.ColumnHeader(cell).Key}";

    private static string Number(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    private static FilledTable Right(string table) => CityTables.Read(table, CityTables.Changed(table)).Table!;
}
