using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A table while it is being read: takes the text of each cell once, reports what is wrong with it, and knows what nobody wrote.</summary>
internal sealed class TableFilling(TableDefinition definition, string file, ICollection<Finding> findings)
{
    private readonly CellInput[] cells = new CellInput[definition.Size];
    private readonly bool[] given = new bool[definition.Size];

    public TableDefinition Definition { get; } = definition;

    public ICollection<Finding> Findings { get; } = findings;

    public bool Has(int cell) => given[cell];

    /// <summary>Reads one cell. A blank that is no total is an error at its place; a blank total is left to be computed.</summary>
    public void Put(int cell, CsvField field)
    {
        bool mayNotApply = Definition.Layout == TableLayout.Blocks;
        var reading = FigureText.Read(field.Text, Definition.KindOf(cell), mayNotApply);
        Keep(new CellInput(cell, reading.State, reading.Value, field.Place.Line ?? 1, field.Place.Column ?? 1) { Length = field.Place.Length });
        if (reading is not { State: CellState.Typed, Remark: null }) Say(cell, field, reading);
    }

    private void Say(int cell, CsvField field, FigureReading reading)
    {
        string where = Definition.Describe(cell);
        if (reading.Problem is { } problem) Findings.Add(GK026_NotANumber.At(field.Place, Address(cell), where, problem));
        else if (reading.Remark is { } remark) Findings.Add(reading.MayBeYuan ? GK029_NumberTidied.Yuan(field.Place, Address(cell), reading.Value) : GK029_NumberTidied.At(field.Place, Address(cell), remark));
        else if (reading.State == CellState.NotApplicable) Findings.Add(GK033_NotApplicable.At(field.Place, Address(cell), where));
        else if (reading.State == CellState.Blank && !Definition.IsComputed(cell)) Findings.Add(GK028_BlankCell.At(field.Place, Address(cell), where));
    }

    /// <summary>Marks a cell as spoilt by a mistake that was reported elsewhere, so that nothing rests on it and nothing is said twice.</summary>
    public void Spoil(int cell, SourceSpan place)
    {
        if (Definition.Exists(cell) && !Has(cell)) Keep(new CellInput(cell, CellState.Unread, 0, place.Line ?? 0, place.Column ?? 0));
    }

    /// <summary>The numbers of the cells that exist and that nobody wrote.</summary>
    public IEnumerable<int> Missing => Definition.Cells.Where(cell => !Has(cell));

    public FilledTable Finish(SourceSpan nowhere)
    {
        foreach (int cell in Missing.ToList()) Spoil(cell, nowhere);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (!Has(cell)) Keep(new CellInput(cell, CellState.Blank, 0, 0, 0) { Length = 0 }); // the form has no such cell
        }
        return new FilledTable(Definition, file, cells);
    }

    private void Keep(CellInput input) => (cells[input.Cell], given[input.Cell]) = (input, true);

    /// <summary>The full address of a cell; the report's folder is the file's.</summary>
    public string Address(int cell) => $"{file[..file.LastIndexOf('/')]}#{Definition.Address(cell)}";
}
