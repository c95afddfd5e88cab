using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteBuilder.Importing.Sources;

/// <summary>The text of a cell of a workbook as it was saved.</summary>
internal sealed class SharedStrings(WorkbookPart part)
{
    private readonly List<string> strings = [.. part.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];

    public string Of(Cell cell)
    {
        if (cell.InlineString is { } inline) return TextOf(inline);
        string value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is not { } type || type == CellValues.Number) return Number(value);
        if (type == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < strings.Count ? strings[index] : "";
        return value;
    }

    /// <summary>Without the reading aids (phonetic runs) that may stand beside the text.</summary>
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.ChildElements.Select(c => c switch
        {
            DocumentFormat.OpenXml.Spreadsheet.Text text => text.Text,
            Run run => run.RunProperties?.GetFirstChild<VerticalTextAlignment>()?.Val?.Value == VerticalAlignmentRunValues.Superscript ? $"⟦{run.Text?.Text}⟧" : run.Text?.Text ?? "",
            _ => "",
        }));

    /// <summary>Excel keeps 17 digits and shows 15: 0.30000000000000004 was typed as 0.3.</summary>
    private static string Number(string value)
    {
        const int shortest = 15;
        if (value.Length <= shortest || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) return value;
        return decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal plain) ? plain.ToString(CultureInfo.InvariantCulture) : value;
    }
}
