namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>A visible letter of a page. Positions are points from the lower left corner.</summary>
/// <param name="Base">The height of the line on which it stands.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct PdfLetter(string Text, double Left, double Right, double Base, double Size)
{
    public double MiddleX => (Left + Right) / 2;

    /// <summary>The middle of a Chinese character that stands on <see cref="Base"/>.</summary>
    public double MiddleY => Base + Size * 0.35;
}
