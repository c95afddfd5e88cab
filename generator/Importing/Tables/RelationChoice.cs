using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// Lets the relations of the form choose between the readings of a figure, where all other figures of a relation are certain and
/// exactly one reading fits. A figure that is not printed is never computed.
/// </summary>
internal sealed class RelationChoice(TableReading reading)
{
    private readonly TableDefinition table = reading.Definition;

    public static void Settle(TableReading reading)
    {
        var choice = new RelationChoice(reading);
        while (choice.SettleCells() | choice.SettleRows())
        {
        }
    }

    /// <summary>Single figures that are doubted or have blanks inside.</summary>
    private bool SettleCells()
    {
        bool any = false;
        foreach (int cell in table.Cells)
        {
            if (reading[cell] is not { State: CellState.Unread } doubted || Candidate(doubted) is not { } candidate || Wanted(cell) != candidate) continue;
            reading[cell] = Settled(doubted, candidate, new($"“{PrintedText.Of(doubted.Source)}”按勾稽关系只能是 {Digits.Text(candidate)}", $"“{PrintedText.Of(doubted.Source)}” can only be {Digits.Text(candidate)} by the relations"));
            any = true;
        }
        return any;
    }

    private static decimal? Candidate(CellReading doubted) => doubted.Figure.Candidate ?? (doubted.Figure.State == CellState.Typed ? doubted.Figure.Value : null);

    private static CellReading Settled(CellReading doubted, decimal value, Text how) =>
        doubted with { Figure = new SourceFigure(CellState.Typed, value, null, null), Doubt = null, Settled = how };

    /// <summary>Rows with fewer figures than columns: each figure goes where the relations of its column ask for it, if that is one place.</summary>
    private bool SettleRows()
    {
        foreach (var loose in reading.Loose.Where(l => l.Row >= 0 && l.Cells.Count > 0 && l.Cells.All(c => c.Figure.IsRead)).ToList())
        {
            var cells = table.Cells.Where(c => table.RowOf(c) == loose.Row).ToList();
            var wanted = cells.Select(Wanted).ToList();
            if (cells.Count < loose.Cells.Count || cells.Any(c => reading[c] is not null) || wanted.Any(w => w is null)) continue;
            var places = Places([.. loose.Cells.Select(c => c.Figure.Value)], [.. wanted.Select(w => w!.Value)]);
            if (places is null) continue;
            for (int i = 0; i < cells.Count; i++)
            {
                if (places[i] is not { } from) continue;
                reading[cells[i]] = Settled(loose.Cells[from], loose.Cells[from].Figure.Value, new(
                    $"这一行有 {loose.Cells.Count} 个数、{cells.Count} 列，按勾稽关系各数只有一种排法", $"{loose.Cells.Count} figures in {cells.Count} columns: the relations leave one arrangement"));
            }
            reading.Loose.Remove(loose);
            reading.Loose.Add(loose with { Cells = [] }); // the other cells of the row stay open
            return true;
        }
        return false;
    }

    /// <summary>For each column the figure that stands there in every arrangement that keeps the order; null where there is no arrangement at all.</summary>
    private static int?[]? Places(decimal[] figures, decimal[] wanted)
    {
        var arrangements = new List<int?[]>();
        Arrange(figures, wanted, 0, 0, new int?[wanted.Length], arrangements);
        if (arrangements.Count == 0) return null;
        return [.. Enumerable.Range(0, wanted.Length).Select(c => arrangements.All(a => a[c] is not null) ? arrangements[0][c] : null)];
    }

    private static void Arrange(decimal[] figures, decimal[] wanted, int figure, int column, int?[] sofar, List<int?[]> arrangements)
    {
        if (figure == figures.Length)
        {
            arrangements.Add((int?[])sofar.Clone());
            return;
        }
        if (figures.Length - figure > wanted.Length - column) return;
        if (figures[figure] == wanted[column])
        {
            sofar[column] = figure;
            Arrange(figures, wanted, figure + 1, column + 1, sofar, arrangements);
            sofar[column] = null;
        }
        Arrange(figures, wanted, figure, column + 1, sofar, arrangements);
    }

    /// <summary>What the relations ask for in a cell: the one figure on which all that can be solved agree; null where none can, or they disagree.</summary>
    private decimal? Wanted(int cell)
    {
        decimal? wanted = null;
        foreach (var line in table.Lines.Where(l => l.Relation.Kind != RelationKind.NotNegative))
        {
            if (Solve(line, cell) is not { } value) continue;
            if (wanted is not null && wanted != value) return null;
            wanted = value;
        }
        return wanted;
    }

    private decimal? Solve(Line line, int cell)
    {
        bool left = line.Left.Contains(cell);
        if (!left && !line.Right.Contains(cell)) return null;
        decimal sum = 0;
        foreach (var (cells, sign) in new[] { (line.Left, left ? -1 : 1), (line.Right, left ? 1 : -1) })
        {
            foreach (int other in cells.Where(c => c != cell))
            {
                if (reading[other]?.Value is not { } value) return null;
                sum += sign * value;
            }
        }
        return sum;
    }
}
