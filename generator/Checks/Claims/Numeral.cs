namespace SiteBuilder.Checks.Claims;

/// <summary>A number as the narrative prints it.</summary>
/// <param name="Value">In units: 1.2万 is 12000, 3.5万元 is 35000.</param>
/// <param name="Step">What its last printed digit counts: 1.2万 is printed to the thousand.</param>
/// <param name="Unit">件, 元, % …; empty where none follows.</param>
internal sealed record Numeral(decimal Value, decimal Step, string Unit, Exactness Exactness)
{
    /// <summary>What is no number.</summary>
    public static readonly Numeral None = new(0, 1, "", Exactness.Odd);

    public bool IsExact => Exactness == Exactness.Exact;

    /// <summary>True where the figure, printed like this, may read like this: equal, or rounded or cut where it is printed in 万 or with decimals.</summary>
    public bool Shows(decimal figure)
    {
        if (Value == figure) return true;
        bool rounded = Step > 1 || Step < 1;
        return rounded && Math.Abs(Value - figure) < Step && (Math.Abs(Value - figure) <= Step / 2 || Math.Abs(Value) < Math.Abs(figure));
    }
}

/// <summary>How far a printed number can be held to its word.</summary>
internal enum Exactness : byte
{
    Exact,

    /// <summary>近, 余, 约, 多: as meant, and left alone.</summary>
    Approximate,

    /// <summary>Of no known shape (5.5.5, 1e9, 3-5, twenty digits), or no count at all (第50条, 30号).</summary>
    Odd,
}
