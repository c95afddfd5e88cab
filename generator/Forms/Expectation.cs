namespace SiteBuilder.Forms;

/// <summary>What is expected of a figure.</summary>
internal enum ExpectationKind
{
    /// <summary>What is carried in is what last year carried out.</summary>
    Carry,

    /// <summary>The number at the start is last year's number at the end.</summary>
    Opening,

    /// <summary>A stock is last year's, with what came and without what went.</summary>
    Stock,

    /// <summary>Like a stock, but last year's form counted something else: for comparison only.</summary>
    Kin,

    /// <summary>A total that only grows is at least last year's and what came.</summary>
    Growth,

    /// <summary>No more went than there was and came.</summary>
    Cover,

    /// <summary>Without last year's report: a stock is at least what came without what went.</summary>
    Holding,

    /// <summary>At least the other figures of the table.</summary>
    Least,

    /// <summary>Mostly no more than the other figures of the table.</summary>
    Most,

    /// <summary>Much the same as last year.</summary>
    Steady,

    /// <summary>What was open last year is dealt with this year.</summary>
    Pursued,

    /// <summary>Zero, since the agency has no such power.</summary>
    None,
}

/// <summary>
/// What is usually so, in lists of keys: the figure against last year's figures, plus and minus some of its own table. As
/// with relations, over rows it is weighed in every column, over columns in every row. The keys of <see cref="Last"/> belong
/// to last year's form, which may be another revision.
/// </summary>
internal sealed record Expectation(ExpectationKind Kind, bool OverRows, int Figure, string Text)
{
    public IReadOnlyList<int> Plus { get; init; } = [];

    public IReadOnlyList<int> Minus { get; init; } = [];

    public IReadOnlyList<string> Last { get; init; } = [];

    private volatile Laid[] laid = [];

    /// <summary>The cells that it speaks of in each row or column in which all of them exist, in this year's table and last year's. Laid out once for two forms.</summary>
    /// <param name="table">This year's table.</param>
    /// <param name="last">Last year's, which may be of another form; none where there was no report.</param>
    public ExpectedCells[] In(TableDefinition table, TableDefinition? last)
    {
        foreach (var one in laid)
        {
            if (one.Table == table && one.Last == last) return one.Cells;
        }
        ExpectedCells[] cells = [.. Enumerable.Range(0, OverRows ? table.Columns.Leaves.Count : table.Rows.Leaves.Count).Select(at => At(at, table, last)).OfType<ExpectedCells>()];
        laid = [.. laid, new Laid(table, last, cells)];
        return cells;
    }

    private ExpectedCells? At(int at, TableDefinition table, TableDefinition? last)
    {
        int CellOf(int leaf) => OverRows ? table.IndexOf(leaf, at) : table.IndexOf(at, leaf);
        string across = (OverRows ? table.Columns : table.Rows).Leaves[at].Key;
        int figure = CellOf(Figure);
        int[] here = [.. Plus.Concat(Minus).Select(CellOf)];
        int[] before = last is null ? [] : [.. Last.Select(key => OverRows ? last.IndexOf(key, across) : last.IndexOf(across, key))];
        return table.Exists(figure) && here.All(table.Exists) && !before.Contains(-1) ? new ExpectedCells(figure, here, before) : null;
    }

    /// <summary>True where the figure is what the kind expects.</summary>
    public bool Holds(decimal actual, decimal expected) => Kind switch
    {
        ExpectationKind.Growth or ExpectationKind.Holding or ExpectationKind.Least => actual >= expected,
        ExpectationKind.Cover or ExpectationKind.Most => actual <= expected,
        _ => actual == expected,
    };

    private sealed record Laid(TableDefinition Table, TableDefinition? Last, ExpectedCells[] Cells);
}

/// <summary>The cells of an expectation in one row or column: the figure, what it rests on in its own table (added, then taken off) and in last year's.</summary>
internal sealed record ExpectedCells(int Figure, int[] Here, int[] Before);
