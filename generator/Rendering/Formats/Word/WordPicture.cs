using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>A picture that stands in a line of text, as large as it is but never larger than the type area.</summary>
internal static class WordPicture
{
    private const long UnitsOfPixel = 9525; // EMU at 96 pixels an inch
    private const long Widest = 5_616_000, Highest = 7_200_000; // 156 mm, 200 mm

    /// <param name="relation">The relation of the file.</param>
    /// <param name="size">Its size.</param>
    /// <param name="words">What is said to those who cannot see it.</param>
    /// <param name="number">Unique in the document.</param>
    public static Drawing Of(string relation, PictureSize size, string words, uint number)
    {
        var (width, height) = Fitted(size);
        string name = string.Create(CultureInfo.InvariantCulture, $"图片{number}"), clean = XmlBytes.Clean(words);
        var picture = new P.Picture(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = number, Name = name }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = relation }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new Drawing(new D.Inline(
            new D.Extent { Cx = width, Cy = height },
            new D.DocProperties { Id = number, Name = name, Description = clean },
            new D.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        });
    }

    private static (long Width, long Height) Fitted(PictureSize size)
    {
        long width = size.Width * UnitsOfPixel, height = size.Height * UnitsOfPixel;
        if (width > Widest) (width, height) = (Widest, Math.Max(1, height * Widest / width));
        if (height > Highest) (width, height) = (Math.Max(1, width * Highest / height), Highest);
        return (width, height);
    }
}
