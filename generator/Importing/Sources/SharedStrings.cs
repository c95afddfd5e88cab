using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteBuilder.Importing.Sources;

/// <summary>The text of a cell of a workbook as it was saved.</summary>
internal sealed class SharedStrings(WorkbookPart part)
{
    private readonly List<string> strings = [.. part.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];

    private readonly HashSet<uint> struck = StruckLooks(part.WorkbookStylesPart?.Stylesheet);

    /// <summary>The text; raised and struck characters stand between ⟦ and ⟧.</summary>
    public string Of(Cell cell)
    {
        string text = Saved(cell);
        return text.Length > 0 && cell.StyleIndex?.Value is { } look && struck.Contains(look) ? $"⟦{text}⟧" : text;
    }

    /// <summary>What Excel showed when the cell was saved; of a formula without a result the formula, since nobody can know what it gave.</summary>
    private string Saved(Cell cell)
    {
        if (cell.InlineString is { } inline) return TextOf(inline);
        string value = cell.CellValue?.Text ?? "";
        if (value.Length == 0 && cell.CellFormula is { } formula && cell.DataType?.Value != CellValues.String) return "=" + formula.Text;
        if (cell.DataType?.Value is not { } type || type == CellValues.Number) return Number(value);
        if (type == CellValues.Boolean) return value == "0" ? "FALSE" : "TRUE"; // neither is a figure
        if (type == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < strings.Count ? strings[index] : "";
        return value;
    }

    /// <summary>Without the reading aids (phonetic runs) that may stand beside the text.</summary>
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.ChildElements.Select(c => c switch
        {
            DocumentFormat.OpenXml.Spreadsheet.Text text => text.Text,
            Run { Text.Text: { Length: > 0 } text } run => IsApart(run.RunProperties) ? $"⟦{text}⟧" : text,
            _ => "",
        }));

    private static bool IsApart(RunProperties? look) =>
        look?.GetFirstChild<VerticalTextAlignment>()?.Val?.Value == VerticalAlignmentRunValues.Superscript || look?.GetFirstChild<Strike>() is { } strike && IsOn(strike);

    private static bool IsOn(Strike strike) => strike.Val is null || strike.Val.Value;

    /// <summary>The numbers of the looks of cells whose whole text is struck out.</summary>
    private static HashSet<uint> StruckLooks(Stylesheet? styles)
    {
        var fonts = styles?.Fonts?.Elements<Font>().Select(font => font.Strike is { } strike && IsOn(strike)).ToList() ?? [];
        var looks = styles?.CellFormats?.Elements<CellFormat>() ?? [];
        return [.. looks.Select((look, i) => (Font: look.FontId?.Value, Number: (uint)i)).Where(look => look.Font < fonts.Count && fonts[(int)look.Font.Value]).Select(look => look.Number)];
    }

    /// <summary>Excel keeps 17 digits and shows 15: 0.30000000000000004 was typed as 0.3.</summary>
    private static string Number(string value)
    {
        const int shortest = 15;
        if (value.Length <= shortest || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) return value;
        return decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal plain) ? plain.ToString(CultureInfo.InvariantCulture) : value;
    }
}
