using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>The typefaces of an official document (GB/T 9704—2012), each with the one that takes its place where it is not installed.</summary>
internal static class WordFonts
{
    /// <summary>Titles.</summary>
    public const string Title = "方正小标宋简体";

    /// <summary>Headings of the first level.</summary>
    public const string Heading = "黑体";

    /// <summary>Headings of the second level.</summary>
    public const string Subheading = "楷体";

    /// <summary>Running text.</summary>
    public const string Body = "仿宋";

    /// <summary>Tables and page numbers.</summary>
    public const string Table = "宋体";

    /// <summary>Digits and letters.</summary>
    public const string Latin = "Times New Roman";

    public static Fonts Part() => new(
        Chinese(Title, "宋体", FontFamilyValues.Roman), Chinese(Heading, "SimHei", FontFamilyValues.Modern), Chinese(Subheading, "楷体_GB2312", FontFamilyValues.Modern),
        Chinese(Body, "仿宋_GB2312", FontFamilyValues.Modern), Chinese(Table, "SimSun", FontFamilyValues.Roman),
        new Font(new FontCharSet { Val = "00" }, new FontFamily { Val = FontFamilyValues.Roman }, new Pitch { Val = FontPitchValues.Variable }) { Name = Latin });

    public static RunFonts Of(string chinese) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = chinese, ComplexScript = Latin };

    private static Font Chinese(string name, string instead, FontFamilyValues family) =>
        new(new AltName { Val = instead }, new FontCharSet { Val = "86" }, new FontFamily { Val = family }, new Pitch { Val = FontPitchValues.Variable }) { Name = name };
}
