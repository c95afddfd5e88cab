using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>The numbering of lists: every numbered list of the text counts for itself.</summary>
internal sealed class WordLists
{
    private const int Bullets = 0, Numbers = 1, FirstNumbered = 2, Levels = 9;
    private const int Step = 2 * WordStyles.Character, Hanging = 420;

    private readonly List<int> starts = [];

    /// <summary>The number under which paragraphs refer to a list with bullets.</summary>
    public static int Bulleted => 1;

    public bool IsEmpty { get; private set; } = true;

    /// <summary>The number under which paragraphs refer to a new list.</summary>
    public int New(bool isOrdered, int start)
    {
        IsEmpty = false;
        if (!isOrdered) return Bulleted;
        starts.Add(start);
        return FirstNumbered + starts.Count - 1;
    }

    /// <summary>How far the text of an item stands from the margin.</summary>
    public static int IndentationOf(int level) => Step + Hanging + Math.Min(level, Levels - 1) * Hanging;

    public Numbering Part() => new(
    [
        Kind(Bullets, NumberFormatValues.Bullet, _ => "•"),
        Kind(Numbers, NumberFormatValues.Decimal, level => string.Create(CultureInfo.InvariantCulture, $"%{level + 1}.")),
        new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bulleted },
        .. starts.Select((start, i) => new NumberingInstance(
            [new AbstractNumId { Val = Numbers }, .. Enumerable.Range(0, Levels).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level })])
        {
            NumberID = FirstNumbered + i,
        }),
    ]);

    private static AbstractNum Kind(int id, NumberFormatValues format, Func<int, string> text) => new(
    [
        new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
        .. Enumerable.Range(0, Levels).Select(level => new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text(level) }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = IndentationOf(level).ToString(CultureInfo.InvariantCulture), Hanging = Hanging.ToString(CultureInfo.InvariantCulture) }))
        {
            LevelIndex = level,
        }),
    ])
    {
        AbstractNumberId = id,
    };
}
