using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>What a source says about one cell of the form.</summary>
/// <param name="Source">The text of the source's cell.</param>
/// <param name="Place">Where it stands in the source.</param>
internal sealed record CellReading(SourceFigure Figure, string Source, Text Place)
{
    /// <summary>Why the figure is doubted though it could be read by itself; null where it is not.</summary>
    public Text? Doubt { get; init; }

    /// <summary>How the figure was settled where that was not by its own place alone; null elsewhere.</summary>
    public Text? Settled { get; init; }

    /// <summary>The state after doubts: a doubted figure is not read.</summary>
    public CellState State => Doubt is null ? Figure.State : CellState.Unread;

    public decimal? Value => State == CellState.Typed ? Figure.Value : null;
}

/// <summary>A row of the source whose figures could not be given their columns; the relations may still tell.</summary>
/// <param name="Row">The row of the form.</param>
/// <param name="Cells">The cells of the source that hold something, from left to right.</param>
internal sealed record LooseRow(int Row, IReadOnlyList<CellReading> Cells, Text Reason);

/// <summary>What a source says about one table of one form.</summary>
internal sealed class TableReading(TableDefinition definition)
{
    private readonly CellReading?[] cells = new CellReading?[definition.Size];

    public TableDefinition Definition { get; } = definition;

    public CellReading? this[int cell]
    {
        get => cells[cell];
        set => cells[cell] = value;
    }

    /// <summary>Rows with fewer or more figures than columns.</summary>
    public List<LooseRow> Loose { get; } = [];

    /// <summary>What was found beside the form: a row or a column that it does not have, a label read with some latitude.</summary>
    public List<Text> Remarks { get; } = [];

    /// <summary>Figures that stand in the table and have no cell in the form.</summary>
    public List<Text> Extra { get; } = [];

    /// <summary>The tables of the source in which it was found.</summary>
    public List<Text> Places { get; } = [];

    /// <summary>Cells whose place in the source was found, whether or not the figure could be read.</summary>
    public int Found => Definition.Cells.Count(c => cells[c] is not null);

    /// <summary>True where the source shows nothing of the table.</summary>
    public bool IsEmpty => Loose.Count == 0 && Found == 0;

    public int Figures => Definition.Cells.Count(c => cells[c]?.State is CellState.Typed or CellState.NotApplicable);

    /// <summary>As a filled table, for weighing its relations; what is blank stays blank.</summary>
    public FilledTable Filled() => new(Definition, "", [.. Definition.Cells.Select(c => new CellInput(c, cells[c]?.State switch
    {
        CellState.Typed => CellState.Typed,
        CellState.NotApplicable => CellState.NotApplicable,
        _ => CellState.Unread, // a blank total is not computed here: only what is printed counts
    }, cells[c]?.Value ?? 0, 0, 0))]);
}
