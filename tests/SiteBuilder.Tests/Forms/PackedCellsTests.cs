using System.Globalization;
using CsCheck;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

public sealed class PackedCellsTests
{
    /// <summary>Around every limit, and anywhere.</summary>
    private static readonly Gen<decimal> Figure = Gen.OneOf(
        Gen.Decimal,
        Gen.Select(Gen.Long[-300_000_000, 300_000_000], Gen.Int[0, 28]).Select((digits, decimals) => new decimal((int)Math.Abs(digits), 0, 0, digits < 0, (byte)decimals)),
        Gen.Const(0m), Gen.Const(-0.0m), Gen.Const(decimal.MaxValue), Gen.Const(18_446_744_073_709_551_621m), Gen.Const(4_294_967_301m), Gen.Const(268_435_455m), Gen.Const(268_435_456m), Gen.Const(26.8435455m));

    private static readonly Gen<CellPlace> Place = Gen.Select(Number(1023), Number(16_383), Number(255)).Select((line, column, length) => new CellPlace(line, column, length));

    [Fact]
    public void Every_figure_comes_back_with_the_decimals_it_was_written_with() => Figure.Array[1, 40].Sample(figures =>
    {
        var cells = new PackedCells(figures.Length);
        for (int cell = 0; cell < figures.Length; cell++) cells.Keep(cell, figures[cell]);
        Assert.Equal(figures.Select(Written), figures.Select((_, cell) => Written(cells.Figure(cell))));
    });

    [Fact]
    public void Whole_numbers_are_added_as_they_lie_and_all_others_are_left_to_be_added_one_by_one() => Figure.Array[1, 6].Sample(figures =>
    {
        var cells = new PackedCells(figures.Length);
        for (int cell = 0; cell < figures.Length; cell++) cells.Keep(cell, figures[cell]);
        bool whole = figures.All(figure => figure.Scale == 0 && Math.Abs(figure) < 268_435_456m);

        Assert.Equal(whole, cells.TryAdd([.. Enumerable.Range(0, figures.Length)], out long sum));
        if (whole) Assert.Equal(figures.Sum(), sum);
    });

    [Fact]
    public void Every_place_comes_back_however_far_out_it_is() => Place.Array[1, 40].Sample(places =>
    {
        var cells = new PackedCells(places.Length);
        for (int cell = 0; cell < places.Length; cell++) cells.Keep(cell, places[cell]);
        Assert.Equal(places, places.Select((_, cell) => cells.Place(cell)));
    });

    [Fact]
    public void What_was_never_kept_is_zero_and_has_no_place()
    {
        var cells = new PackedCells(1);

        Assert.Equal("0", Written(cells.Figure(0)));
        Assert.Equal(new CellPlace(0, 0, 0), cells.Place(0));
    }

    private static Gen<int> Number(int limit) => Gen.OneOf(Gen.Int[0, limit], Gen.Int[limit - 2, limit + 2], Gen.Int[-1, int.MaxValue]);

    private static string Written(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);
}
