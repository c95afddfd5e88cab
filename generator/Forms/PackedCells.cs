using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace SiteBuilder.Forms;

/// <summary>
/// The figures of a table and their places, in eight bytes a cell. A site holds every cell of all its reports; what is too large for the eight
/// bytes (a figure from 268,435,456 on or with more than three decimals, a place beyond line 1,023 or column 16,383) is held beside them.
/// </summary>
internal sealed class PackedCells
{
    private const int ScaleShift = 28;
    private const uint Largest = (1u << ScaleShift) - 1;
    private const int MostDecimals = 3;
    private const uint Negative = 1u << 30;
    private const uint Beside = 1u << 31;

    private const int LengthBits = 8;
    private const int ColumnBits = 14;
    private const int LineBits = 10;

    private readonly uint[] figures;
    private readonly uint[] places;
    private Dictionary<int, decimal>? largeFigures;
    private Dictionary<int, CellPlace>? farPlaces;

    /// <param name="size">How many cells; none has a figure or a place.</param>
    public PackedCells(int size) => (figures, places) = (new uint[size], new uint[size]);

    /// <summary>Cells as they were packed.</summary>
    /// <param name="figures"><see cref="PackedFigures"/>.</param>
    /// <param name="places"><see cref="PackedPlaces"/>.</param>
    public PackedCells(uint[] figures, uint[] places) => (this.figures, this.places) = (figures, places);

    /// <summary>The figures as they are packed; what is held beside them is kept again by <see cref="Keep(int, decimal)"/>.</summary>
    public ReadOnlySpan<uint> PackedFigures => figures;

    /// <summary>The places as they are packed; what is held beside them is kept again by <see cref="Keep(int, CellPlace)"/>.</summary>
    public ReadOnlySpan<uint> PackedPlaces => places;

    /// <summary>The figures that are held beside the packed ones.</summary>
    public IReadOnlyDictionary<int, decimal> LargeFigures => (IReadOnlyDictionary<int, decimal>?)largeFigures ?? ReadOnlyDictionary<int, decimal>.Empty;

    /// <summary>The places that are held beside the packed ones.</summary>
    public IReadOnlyDictionary<int, CellPlace> FarPlaces => (IReadOnlyDictionary<int, CellPlace>?)farPlaces ?? ReadOnlyDictionary<int, CellPlace>.Empty;

    public decimal Figure(int cell)
    {
        uint packed = figures[cell];
        if ((packed & Beside) != 0) return largeFigures![cell];
        return new((int)(packed & Largest), 0, 0, (packed & Negative) != 0, (byte)((packed >> ScaleShift) & MostDecimals));
    }

    /// <summary>What the figures of some cells come to; false where one is no whole number or is held beside: then they are to be added one by one.</summary>
    public bool TryAdd(ReadOnlySpan<int> cells, out long sum)
    {
        sum = 0;
        foreach (int cell in cells)
        {
            uint packed = figures[cell];
            if ((packed & ~(Largest | Negative)) != 0) return false;
            long figure = packed & Largest;
            sum += (packed & Negative) != 0 ? -figure : figure;
        }
        return true;
    }

    /// <summary>Keeps the figure with the decimals that it was written with.</summary>
    public void Keep(int cell, decimal figure)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(figure, bits);
        int decimals = figure.Scale;
        bool small = bits[2] == 0 && bits[1] == 0 && (uint)bits[0] <= Largest && decimals <= MostDecimals;
        figures[cell] = small ? (uint)bits[0] | ((uint)decimals << ScaleShift) | (bits[3] < 0 ? Negative : 0) : Beside;
        if (!small) (largeFigures ??= [])[cell] = figure;
    }

    /// <summary>Line 0 where the cell has no place.</summary>
    public CellPlace Place(int cell)
    {
        uint packed = places[cell];
        if (packed == uint.MaxValue) return farPlaces![cell];
        return new((int)(packed >> (ColumnBits + LengthBits)), (int)(packed >> LengthBits) & ((1 << ColumnBits) - 1), (int)(packed & ((1 << LengthBits) - 1)));
    }

    public void Keep(int cell, CellPlace place)
    {
        bool near = Fits(place.Line, LineBits) && Fits(place.Column, ColumnBits) && Fits(place.Length, LengthBits);
        uint packed = near ? ((uint)place.Line << (ColumnBits + LengthBits)) | ((uint)place.Column << LengthBits) | (uint)place.Length : uint.MaxValue;
        places[cell] = packed;
        if (packed == uint.MaxValue) (farPlaces ??= [])[cell] = place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Fits(int number, int bits) => (uint)number < 1u << bits;
}

/// <summary>Where a cell stands in its file, and how many characters it takes.</summary>
internal readonly record struct CellPlace(int Line, int Column, int Length);
