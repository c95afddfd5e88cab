using System.Runtime.InteropServices;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Kept;

/// <summary>The cells of a table as bytes and back, just as they are held: a large site has two million of them.</summary>
internal static class TableBytes
{
    public static void Write(FilledTable table, BinaryWriter to)
    {
        to.Write7BitEncodedInt(table.States.Length);
        to.Write(MemoryMarshal.AsBytes(table.States));
        to.Write(MemoryMarshal.AsBytes(table.Held.PackedFigures));
        to.Write(MemoryMarshal.AsBytes(table.Held.PackedPlaces));
        MatterBytes.WriteList(table.Held.LargeFigures, to, figure =>
        {
            to.Write7BitEncodedInt(figure.Key);
            to.Write(figure.Value);
        });
        MatterBytes.WriteList(table.Held.FarPlaces, to, place =>
        {
            to.Write7BitEncodedInt(place.Key);
            to.Write7BitEncodedInt(place.Value.Line);
            to.Write7BitEncodedInt(place.Value.Column);
            to.Write7BitEncodedInt(place.Value.Length);
        });
    }

    /// <param name="definition">The table.</param>
    /// <param name="file">The file in which the places are.</param>
    /// <param name="from">What was written.</param>
    /// <exception cref="FormatException">The table had another size.</exception>
    public static FilledTable Read(TableDefinition definition, string file, BinaryReader from)
    {
        int size = from.Read7BitEncodedInt();
        if (size != definition.Size) throw new FormatException($"The table {definition.Key} has {definition.Size} cells, not {size}.");
        var states = new CellState[size];
        uint[] figures = new uint[size], places = new uint[size];
        from.ReadExactly(MemoryMarshal.AsBytes(states.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(figures.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(places.AsSpan()));
        var held = new PackedCells(figures, places);
        for (int left = from.Read7BitEncodedInt(); left > 0; left--) held.Keep(from.Read7BitEncodedInt(), from.ReadDecimal());
        for (int left = from.Read7BitEncodedInt(); left > 0; left--) held.Keep(from.Read7BitEncodedInt(), new CellPlace(from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt()));
        return new FilledTable(definition, file, held, states);
    }
}
