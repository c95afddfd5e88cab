namespace SiteBuilder.Forms;

/// <summary>One way to account for relations that fail.</summary>
internal abstract record Explanation;

/// <summary>One figure is wrong: changing it alone mends every relation that it breaks.</summary>
/// <param name="DigitsSwapped">Two neighbouring digits of the figure, exchanged, give the right one.</param>
/// <param name="Mends">The relations that fail and would hold.</param>
internal sealed record OneFigure(int Cell, decimal Actual, decimal Expected, bool DigitsSwapped, IReadOnlyList<Weighing> Mends) : Explanation;

/// <summary>Two figures stand in each other's place.</summary>
internal sealed record SwappedFigures(int First, int Second) : Explanation;

/// <summary>The figures of a row stand one cell too far to one side; the right figures of the whole row.</summary>
internal sealed record ShiftedRow(int Row, bool ToTheLeft, IReadOnlyList<(int Cell, decimal Expected)> Right) : Explanation;

/// <summary>The same number is missing in one cell and too much in another of the same row or column: filed under the wrong heading.</summary>
/// <param name="Candidates">Each pair of cells between which moving <paramref name="Amount"/> mends everything.</param>
internal sealed record Misfiled(decimal Amount, IReadOnlyList<(int TooMuch, int TooLittle)> Candidates, IReadOnlyList<Weighing> Failing) : Explanation;

/// <summary>Several sets of changes fit equally; the likeliest first.</summary>
internal sealed record SeveralWays(IReadOnlyList<IReadOnlyList<(int Cell, decimal Expected)>> Ways, IReadOnlyList<Weighing> Failing) : Explanation;

/// <summary>A relation that fails and that nothing simple explains; <paramref name="Likely"/> is a figure whose exchanged digits would mend it.</summary>
internal sealed record Unexplained(Weighing Weighing, (int Cell, decimal Expected)? Likely) : Explanation;
