using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>
/// Agency and date under the text (GB/T 9704—2012, 7.3.5): the agency two characters from the right, the date in the next line
/// beginning two characters further right; a date longer than the agency's name stands two characters from the right itself.
/// </summary>
internal static class WordSignature
{
    private const double Distance = 2;

    public static IEnumerable<Paragraph> Of(Report report)
    {
        yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Signature }, new KeepNext()));
        string agency = report.Agency.Name;
        if (Dates.Signed(report.Matter.Written) is not { } date)
        {
            yield return Line(agency, Distance, isLast: true);
            yield break;
        }
        double longer = WordText.WidthOf(agency) - WordText.WidthOf(date), afterDate = Math.Max(Distance, longer);
        yield return Line(agency, afterDate - longer + Distance, isLast: false);
        yield return Line(date, afterDate, isLast: true);
    }

    /// <param name="text">Agency or date.</param>
    /// <param name="characters">From the right edge of the type area.</param>
    /// <param name="isLast">Nothing needs to stay on one page with what follows.</param>
    private static Paragraph Line(string text, double characters, bool isLast)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Signature });
        if (!isLast) properties.AppendChild(new KeepNext());
        properties.AppendChild(new Indentation
        {
            Right = ((int)(characters * WordStyles.Character)).ToString(CultureInfo.InvariantCulture),
            RightChars = (int)(characters * 100),
        });
        return new Paragraph(properties, WordText.Run(text));
    }
}
