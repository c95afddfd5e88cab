using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteBuilder.Rendering.Formats.Excel;

/// <summary>The texts of all sheets, each kept once; a text in here is never taken for a formula.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private uint uses;

    /// <summary>The number under which a cell refers to a text.</summary>
    public int NumberOf(string text)
    {
        uses++;
        if (!numbers.TryGetValue(text, out int number))
        {
            numbers.Add(text, number = texts.Count);
            texts.Add(text);
        }
        return number;
    }

    public SharedStringTable ToTable() =>
        new(texts.Select(text => new SharedStringItem(new Text(XmlBytes.Clean(text)) { Space = SpaceProcessingModeValues.Preserve })))
        {
            Count = uses,
            UniqueCount = (uint)texts.Count,
        };
}
