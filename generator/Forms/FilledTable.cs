using SiteBuilder.Diagnostics;

namespace SiteBuilder.Forms;

/// <summary>What a cell holds. Blank is never 0.</summary>
internal enum CellState : byte
{
    /// <summary>Nothing was written.</summary>
    Blank,

    /// <summary>A number was written.</summary>
    Typed,

    /// <summary>A blank total that was computed from written figures.</summary>
    Derived,

    /// <summary><c>/</c>: the agency has no such matter (表二 only).</summary>
    NotApplicable,

    /// <summary>Something was written that is no number; it was reported, and nothing rests on it.</summary>
    Unread,
}

/// <summary>The figures of one table of one report, each with its state and its place in the file.</summary>
internal sealed class FilledTable
{
    private readonly decimal[] values;
    private readonly CellState[] states;
    private readonly (int Line, int Column, int Length)[] places;
    private IReadOnlyList<Explanation>? explanations;

    public FilledTable(TableDefinition definition, string file, IEnumerable<CellInput> cells)
    {
        Definition = definition;
        File = file;
        values = new decimal[definition.Size];
        states = new CellState[definition.Size];
        places = new (int, int, int)[definition.Size];
        foreach (var cell in cells)
        {
            values[cell.Cell] = cell.Value;
            states[cell.Cell] = cell.State;
            places[cell.Cell] = (cell.Line, cell.Column, cell.Length);
        }
        Derivations = Totals.Derive(definition, values, states);
    }

    public TableDefinition Definition { get; }

    /// <summary>The CSV file, relative to the content folder.</summary>
    public string File { get; }

    /// <summary>The line from which each derived total was computed.</summary>
    public IReadOnlyDictionary<int, Line> Derivations { get; }

    /// <summary>What is wrong with the figures; empty where every relation holds. Found when it is first asked for.</summary>
    public IReadOnlyList<Explanation> Explanations => explanations ??= Diagnosis.Of(this);

    /// <summary>The cells as they were read: from these, in this order, the same table comes again.</summary>
    public IEnumerable<CellInput> Inputs => Enumerable.Range(0, values.Length).Where(cell => states[cell] != CellState.Blank || places[cell].Line != 0).Select(cell =>
        new CellInput(cell, states[cell] == CellState.Derived ? CellState.Blank : states[cell], states[cell] == CellState.Derived ? 0 : values[cell], places[cell].Line, places[cell].Column) { Length = places[cell].Length });

    public CellState State(int cell) => states[cell];

    /// <summary>The figure, typed or derived; null where there is none.</summary>
    public decimal? this[int cell] => HasFigure(cell) ? values[cell] : null;

    public bool HasFigure(int cell) => states[cell] is CellState.Typed or CellState.Derived;

    /// <summary>Adds every figure of the table to its cell of <paramref name="sums"/>, and counts in <paramref name="addends"/> those that are not 0.</summary>
    public void AddTo(decimal[] sums, int[] addends)
    {
        for (int cell = 0; cell < values.Length; cell++)
        {
            if (!HasFigure(cell) || values[cell] == 0) continue;
            sums[cell] += values[cell];
            addends[cell]++;
        }
    }

    public SourceSpan Place(int cell)
    {
        var (line, column, length) = places[cell];
        return line == 0 ? SourceSpan.Of(File) : new SourceSpan(File, line, Math.Max(1, column), length);
    }

    /// <summary>True where every cell that exists holds a figure or does not apply.</summary>
    public bool IsComplete => Definition.Cells.All(c => states[c] is CellState.Typed or CellState.Derived or CellState.NotApplicable);
}

/// <summary>One cell as read from a file: its number in the table, state, figure and place.</summary>
internal readonly record struct CellInput(int Cell, CellState State, decimal Value, int Line, int Column)
{
    /// <summary>How many characters the figure takes in the file.</summary>
    public int Length { get; init; } = 1;
}
