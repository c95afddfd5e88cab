using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>The styles of the report in Word, after GB/T 9704—2012: editors may change a style and with it the whole document.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal", Title = "Title", Number = "DocumentNumber", Body = "BodyText", Item = "ListParagraph", Quote = "Quote",
        Code = "Code", Picture = "Picture", Notice = "Notice", Signature = "Signature", Header = "Header", Footer = "Footer", Link = "Hyperlink",
        Grid = "TableGrid", TableHeader = "TableHeader", TableLabel = "TableLabel", TableFigure = "TableFigure", TableNote = "TableNote", Small = "Small";

    /// <summary>Characters of the running text: 三号, in twentieths of a point.</summary>
    public const int Character = 320;

    /// <summary>The distance of lines: 28 points.</summary>
    public const int LineDistance = 560;

    private const int LargestHeading = 5;

    /// <summary>The style of a heading: level 1 is that of a part.</summary>
    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, LargestHeading)}");

    public static Styles Part() => new(
    [
        Defaults(),
        Style(Normal, "Normal", null, new(Lines(LineDistance, LineSpacingRuleValues.Exact), Align(JustificationValues.Both)), new()),
        Style(Title, "Title", Normal, new(Keep(), Lines(680, LineSpacingRuleValues.Exact, before: 0, after: 280), Align(JustificationValues.Center)), Look(WordFonts.Title, 44)),
        Style(Number, "文号", Normal, new(Lines(LineDistance, LineSpacingRuleValues.Exact, before: 280, after: 560), Align(JustificationValues.Center)), new()),
        Style(Body, "Body Text", Normal, new(Indented()), new()),
        .. Enumerable.Range(1, LargestHeading).Select(HeadingStyle),
        Style(Item, "List Paragraph", Normal, new(), new()),
        Style(Quote, "Quote", Normal, new(new Indentation { Left = "640", Right = "640" }), Look(WordFonts.Subheading, 32)),
        Style(Code, "代码", Normal, new(Lines(360, LineSpacingRuleValues.AtLeast), Align(JustificationValues.Left)), Look(WordFonts.Table, 24)),
        Style(Picture, "图片", Normal, new(Lines(240, LineSpacingRuleValues.Auto, before: 120, after: 120), Align(JustificationValues.Center)), new()),
        Style(Notice, "说明", Normal, new(Box(), Lines(400, LineSpacingRuleValues.Exact), Align(JustificationValues.Left)), Look(WordFonts.Subheading, 24)),
        Style(Signature, "Signature", Normal, new(Align(JustificationValues.Right)), new()),
        Style(Header, "header", Normal, new(Lines(240, LineSpacingRuleValues.Auto), Align(JustificationValues.Right)), Look(WordFonts.Heading, 24)),
        Style(Footer, "footer", Normal, new(Lines(240, LineSpacingRuleValues.Auto)), Look(WordFonts.Table, 28)),
        Style(TableHeader, "表头", Normal, TableParagraph(JustificationValues.Center), Look(WordFonts.Table, 21)),
        Style(TableLabel, "表格项目", Normal, new(Lines(240, LineSpacingRuleValues.Auto), new Indentation { Left = "40" }, Align(JustificationValues.Left)), Look(WordFonts.Table, 21)),
        Style(TableFigure, "表格数字", Normal, TableParagraph(JustificationValues.Center), Look(WordFonts.Table, 21)),
        Style(TableHeader + Small, "表头（小）", TableHeader, new(), new(Size(18))),
        Style(TableLabel + Small, "表格项目（小）", TableLabel, new(), new(Size(18))),
        Style(TableFigure + Small, "表格数字（小）", TableFigure, new(), new(Size(18))),
        Style(TableNote, "表注", Normal, new(Lines(280, LineSpacingRuleValues.AtLeast, before: 60, after: 0)), Look(WordFonts.Table, 18)),
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "0563C1" }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = Link },
        GridStyle(),
    ]);

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(WordFonts.Of(WordFonts.Body), new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" },
            new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault());

    private static Style HeadingStyle(int level) => Style(Heading(level), string.Create(CultureInfo.InvariantCulture, $"heading {level}"), Normal,
        new(Keep(), Indented(), new OutlineLevel { Val = level - 1 }),
        level switch
        {
            1 => Look(WordFonts.Heading, 32),
            2 => Look(WordFonts.Subheading, 32),
            _ => new StyleRunProperties(WordFonts.Of(WordFonts.Body), new Bold()),
        });

    private static StyleParagraphProperties TableParagraph(JustificationValues alignment) => new(Lines(240, LineSpacingRuleValues.Auto), Align(alignment));

    /// <summary>Neighbours with the same borders stand in one box.</summary>
    private static ParagraphBorders Box() => new(Edge<TopBorder>(4), Edge<LeftBorder>(4), Edge<BottomBorder>(4), Edge<RightBorder>(4));

    private static T Edge<T>(uint distance = 0) where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = distance, Color = "auto" };

    private static Style GridStyle()
    {
        return new Style(new StyleName { Val = "Table Grid" }, new StyleTableProperties(
            new TableBorders(Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>(), Edge<InsideHorizontalBorder>(), Edge<InsideVerticalBorder>())))
        {
            Type = StyleValues.Table,
            StyleId = Grid,
        };
    }

    private static Style Style(string id, string name, string? basis, StyleParagraphProperties paragraph, StyleRunProperties run)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (basis is null) style.Default = true;
        else style.AppendChild(new BasedOn { Val = basis });
        style.AppendChild(new PrimaryStyle());
        if (paragraph.HasChildren) style.AppendChild(paragraph);
        if (run.HasChildren) style.AppendChild(run);
        if (name.Any(c => c >= '\u2E80') || id is Code or Picture) style.CustomStyle = true;
        return style;
    }

    private static StyleRunProperties Look(string font, int halfPoints) => new(WordFonts.Of(font), Size(halfPoints));

    private static FontSize Size(int halfPoints) => new() { Val = halfPoints.ToString(CultureInfo.InvariantCulture) };

    private static KeepNext Keep() => new();

    private static Justification Align(JustificationValues value) => new() { Val = value };

    private static Indentation Indented(int twips = 2 * Character) => new() { FirstLineChars = 200, FirstLine = twips.ToString(CultureInfo.InvariantCulture) };

    private static SpacingBetweenLines Lines(int line, LineSpacingRuleValues rule, int before = 0, int after = 0) => new()
    {
        Before = before.ToString(CultureInfo.InvariantCulture), After = after.ToString(CultureInfo.InvariantCulture),
        Line = line.ToString(CultureInfo.InvariantCulture), LineRule = rule,
    };
}
