using System.Buffers;
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
    private readonly PackedCells held;
    private readonly CellState[] states;
    private IReadOnlyList<Explanation>? explanations;
    private IReadOnlyDictionary<int, Line>? derivations;
    private bool? allHold;

    public FilledTable(TableDefinition definition, string file, params ReadOnlySpan<CellInput> cells)
    {
        Definition = definition;
        File = file;
        held = new PackedCells(definition.Size);
        states = new CellState[definition.Size];
        decimal[] values = ArrayPool<decimal>.Shared.Rent(definition.Size);
        values.AsSpan(0, definition.Size).Clear();
        foreach (ref readonly var cell in cells)
        {
            values[cell.Cell] = cell.Value;
            states[cell.Cell] = cell.State;
            held.Keep(cell.Cell, new CellPlace(cell.Line, cell.Column, cell.Length));
        }
        derivations = Totals.Derive(definition, values, states);
        for (int cell = 0; cell < states.Length; cell++) held.Keep(cell, values[cell]);
        ArrayPool<decimal>.Shared.Return(values);
    }

    /// <summary>A table as it was held before, its totals among the figures.</summary>
    public FilledTable(TableDefinition definition, string file, PackedCells held, CellState[] states) => (Definition, File, this.held, this.states) = (definition, file, held, states);

    public TableDefinition Definition { get; }

    /// <summary>The CSV file, relative to the content folder.</summary>
    public string File { get; }

    /// <summary>The line from which each derived total was computed.</summary>
    public IReadOnlyDictionary<int, Line> Derivations => derivations ??= new FilledTable(Definition, File, [.. Inputs]).Derivations;

    /// <summary>Figures and places as they are held.</summary>
    public PackedCells Held => held;

    public ReadOnlySpan<CellState> States => states;

    /// <summary>What is wrong with the figures; empty where every relation holds. Found when it is first asked for.</summary>
    public IReadOnlyList<Explanation> Explanations => explanations ??= Diagnosis.Of(this);

    /// <summary>True where no relation fails. Found when it is first asked for.</summary>
    public bool AllHold => allHold ??= Weighing.AllHold(this);

    /// <summary>The cells as they were read: from these, in this order, the same table comes again.</summary>
    public IEnumerable<CellInput> Inputs
    {
        get
        {
            for (int cell = 0; cell < states.Length; cell++)
            {
                var place = held.Place(cell);
                if (states[cell] == CellState.Blank && place.Line == 0) continue;
                bool derived = states[cell] == CellState.Derived;
                yield return new(cell, derived ? CellState.Blank : states[cell], derived ? 0 : held.Figure(cell), place.Line, place.Column) { Length = place.Length };
            }
        }
    }

    public CellState State(int cell) => states[cell];

    /// <summary>The figure, typed or derived; null where there is none.</summary>
    public decimal? this[int cell] => HasFigure(cell) ? held.Figure(cell) : null;

    public bool HasFigure(int cell) => states[cell] is CellState.Typed or CellState.Derived;

    /// <summary>Adds every figure of the table to its cell of <paramref name="sums"/>, and counts in <paramref name="addends"/> those that are not 0.</summary>
    public void AddTo(decimal[] sums, int[] addends)
    {
        for (int cell = 0; cell < states.Length; cell++)
        {
            if (this[cell] is not { } figure || figure == 0) continue;
            sums[cell] += figure;
            addends[cell]++;
        }
    }

    public SourceSpan Place(int cell)
    {
        var (line, column, length) = held.Place(cell);
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
