using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Importing.Sources;

/// <summary>The numbers that Word itself puts before paragraphs (一、 （二） 3.), counted as it does.</summary>
internal sealed class WordNumbering
{
    public const string Bullet = "•";

    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<(int List, int Level), int> starts = []; // where a list does not begin as its kind does
    private readonly Dictionary<(int Kind, int Level), int> counts = []; // lists of one kind go on counting unless they say where they begin

    public WordNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        if (numbering is null) return;
        var kinds = new Dictionary<int, AbstractNum>();
        foreach (var kind in numbering.Elements<AbstractNum>())
        {
            if (kind.AbstractNumberId?.Value is { } id) kinds.TryAdd(id, kind);
        }
        foreach (var instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } kind && kinds.TryGetValue(kind, out var list) && lists.TryAdd(id, list)) ReadStarts(instance, id);
        }
    }

    /// <summary>The number of the paragraph as printed; empty where it has none.</summary>
    public string Next(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties;
        if (properties?.NumberingId?.Val?.Value is not { } id || !lists.TryGetValue(id, out var list)) return "";
        int level = properties.NumberingLevelReference?.Val?.Value ?? 0;
        if (LevelOf(list, level) is not { } shape) return "";
        int kind = list.AbstractNumberId!.Value;
        counts[(kind, level)] = starts.Remove((id, level), out int start) ? start : counts.TryGetValue((kind, level), out int last) ? last + 1 : shape.StartNumberingValue?.Val?.Value ?? 1;
        foreach (var deeper in counts.Keys.Where(k => k.Kind == kind && k.Level > level).ToList()) counts.Remove(deeper);
        if (shape.NumberingFormat?.Val?.Value is not { } format || format == NumberFormatValues.None) return "";
        if (format == NumberFormatValues.Bullet) return Bullet;
        string text = shape.LevelText?.Val?.Value ?? "";
        for (int i = 0; i <= level && i < 9; i++)
        {
            var own = LevelOf(list, i)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
            text = text.Replace($"%{i + 1}", Printed(counts.GetValueOrDefault((kind, i), 1), own), StringComparison.Ordinal);
        }
        return text;
    }

    private void ReadStarts(NumberingInstance instance, int id)
    {
        foreach (var level in instance.Elements<LevelOverride>())
        {
            int? start = level.StartOverrideNumberingValue?.Val?.Value ?? level.Level?.StartNumberingValue?.Val?.Value;
            if (level.LevelIndex?.Value is { } index && start is { } from) starts.TryAdd((id, index), from);
        }
    }

    private static Level? LevelOf(AbstractNum list, int level) => list.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static string Printed(int number, NumberFormatValues format)
    {
        bool chinese = format == NumberFormatValues.ChineseCounting || format == NumberFormatValues.ChineseCountingThousand || format == NumberFormatValues.JapaneseCounting
            || format == NumberFormatValues.TaiwaneseCounting || format == NumberFormatValues.TaiwaneseCountingThousand || format == NumberFormatValues.IdeographDigital;
        if (chinese && number is > 0 and < 100) return Chinese(number);
        if (format == NumberFormatValues.DecimalEnclosedCircle && number is > 0 and <= 20) return ((char)('①' + number - 1)).ToString();
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Chinese(int number)
    {
        const string digits = "〇一二三四五六七八九";
        if (number < 10) return digits[number].ToString();
        string tens = number < 20 ? "十" : digits[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + digits[number % 10];
    }
}
