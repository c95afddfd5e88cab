using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Kept;

/// <summary>The cells of a table as bytes and back.</summary>
internal static class TableBytes
{
    private const byte Whole = 0x80; // beside the state: the figure is a whole number

    public static void Write(FilledTable table, BinaryWriter to)
    {
        var cells = table.Inputs.ToList();
        to.Write7BitEncodedInt(cells.Count);
        foreach (var cell in cells)
        {
            bool isWhole = cell.Value.Scale == 0 && cell.Value is >= 0 and <= long.MaxValue;
            to.Write7BitEncodedInt(cell.Cell);
            to.Write((byte)((byte)cell.State | (isWhole ? Whole : 0)));
            if (isWhole) to.Write7BitEncodedInt64((long)cell.Value);
            else to.Write(cell.Value);
            to.Write7BitEncodedInt(cell.Line);
            to.Write7BitEncodedInt(cell.Column);
            to.Write7BitEncodedInt(cell.Length);
        }
    }

    /// <param name="definition">The table.</param>
    /// <param name="file">The file in which the places are.</param>
    /// <param name="from">What was written.</param>
    public static FilledTable Read(TableDefinition definition, string file, BinaryReader from) => new(definition, file, Cells(from));

    /// <summary>One after the other: there are two million on a large site.</summary>
    private static IEnumerable<CellInput> Cells(BinaryReader from)
    {
        for (int left = from.Read7BitEncodedInt(); left > 0; left--)
        {
            int cell = from.Read7BitEncodedInt();
            byte state = from.ReadByte();
            decimal value = (state & Whole) != 0 ? from.Read7BitEncodedInt64() : from.ReadDecimal();
            yield return new CellInput(cell, (CellState)(state & ~Whole), value, from.Read7BitEncodedInt(), from.Read7BitEncodedInt()) { Length = from.Read7BitEncodedInt() };
        }
    }
}
