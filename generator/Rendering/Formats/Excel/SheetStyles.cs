using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteBuilder.Rendering.Formats.Excel;

/// <summary>How cells look; a cell refers to a style by its number.</summary>
internal static class SheetStyles
{
    public const uint Title = 1, Caption = 2, Header = 3, Label = 4, Corner = 5, Mark = 6, Note = 7;
    private const uint FirstFigure = 8;
    private const int MostDecimals = 6; // more are shown by the General format
    private const uint FirstOwnFormat = 164; // below are Excel's own

    private const string Body = "宋体", Heading = "黑体";

    /// <summary>The style of a number with as many decimals as were written.</summary>
    public static uint Figure(decimal figure) => FirstFigure + (uint)Math.Min((int)figure.Scale, MostDecimals + 1);

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(Enumerable.Range(1, MostDecimals).Select(n => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)n, FormatCode = "0." + new string('0', n) })),
        new Fonts(Font(Body, 11), Font(Heading, 16), Font(Heading, 12), Font(Body, 10.5), Font(Body, 9)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Box()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
        [
            new CellFormat { FormatId = 0 },
            Format(font: 1, border: 0, HorizontalAlignmentValues.Center),
            Format(font: 2, border: 0, HorizontalAlignmentValues.Left),
            Format(font: 3, border: 1, HorizontalAlignmentValues.Center),
            Format(font: 3, border: 1, HorizontalAlignmentValues.Left),
            Format(font: 4, border: 1, HorizontalAlignmentValues.Center),
            Format(font: 3, border: 1, HorizontalAlignmentValues.Center),
            Format(font: 4, border: 0, HorizontalAlignmentValues.Left),
            .. Enumerable.Range(0, MostDecimals + 2).Select(FigureFormat),
        ]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat FigureFormat(int decimals)
    {
        const uint general = 0, whole = 1;
        var format = Format(font: 3, border: 1, HorizontalAlignmentValues.Center);
        format.NumberFormatId = decimals == 0 ? whole : decimals > MostDecimals ? general : FirstOwnFormat + (uint)decimals;
        format.ApplyNumberFormat = true;
        return format;
    }

    private static CellFormat Format(uint font, uint border, HorizontalAlignmentValues horizontal) =>
        new(new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = true })
        {
            FormatId = 0, FontId = font, BorderId = border, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true,
        };

    private static Font Font(string name, double size) =>
        new(new FontSize { Val = size }, new FontName { Val = name }, new FontFamilyNumbering { Val = 3 }, new FontCharSet { Val = 134 });

    private static Border Box() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());
}
