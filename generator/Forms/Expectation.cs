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

    /// <summary>The cell in this row or column (<paramref name="at"/>: its position on the other axis) of the table.</summary>
    public int CellOf(TableDefinition table, int leaf, int at) => OverRows ? table.IndexOf(leaf, at) : table.IndexOf(at, leaf);

    /// <summary>The cells of last year's table on which it rests in this row or column; null where one is not there or holds no figure.</summary>
    public IReadOnlyList<int>? Before(TableDefinition table, int at, FilledTable last)
    {
        string across = (OverRows ? table.Columns : table.Rows).Leaves[at].Key;
        int[] cells = new int[Last.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = OverRows ? last.Definition.IndexOf(Last[i], across) : last.Definition.IndexOf(across, Last[i]);
            if (cells[i] < 0 || !last.HasFigure(cells[i])) return null;
        }
        return cells;
    }

    /// <summary>How many rows or columns of the table it is weighed in.</summary>
    public int Times(TableDefinition table) => OverRows ? table.Columns.Leaves.Count : table.Rows.Leaves.Count;

    /// <summary>True where the figure is what the kind expects.</summary>
    public bool Holds(decimal actual, decimal expected) => Kind switch
    {
        ExpectationKind.Growth or ExpectationKind.Holding or ExpectationKind.Least => actual >= expected,
        ExpectationKind.Cover or ExpectationKind.Most => actual <= expected,
        _ => actual == expected,
    };
}
