namespace SiteBuilder.Checks.Claims;

/// <summary>A word, a number or a mark of a line. <paramref name="Key"/> says which row, column or kind a word stands for.</summary>
internal readonly record struct Token(Sense Sense, int Start, int End, string Key = "")
{
    /// <summary>Only where <see cref="IsNumber"/>.</summary>
    public Numeral Number { get; init; } = Numeral.None;

    public bool IsNumber => Sense == Sense.Number;

    /// <summary>Ends what may qualify a number.</summary>
    public bool IsBoundary => Sense is Sense.Stop or Sense.Pause or Sense.Open or Sense.Shut;
}
