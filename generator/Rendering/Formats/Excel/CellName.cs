using System.Globalization;

namespace SiteBuilder.Rendering.Formats.Excel;

/// <summary>A place in a sheet, counted from 0; printed as Excel names it: (4, 3) is D5.</summary>
internal readonly record struct CellName(int Row, int Column)
{
    public override string ToString() => ColumnLetters(Column) + (Row + 1).ToString(CultureInfo.InvariantCulture);

    private static string ColumnLetters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnLetters(column / 26 - 1) + (char)('A' + column % 26);
}
