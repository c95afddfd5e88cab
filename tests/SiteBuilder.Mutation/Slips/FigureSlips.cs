using System.Globalization;
using SiteBuilder.Forms;

namespace SiteBuilder.Mutation.Slips;

/// <summary>The ways in which one figure is mistyped. A way that leaves its value as it was is none.</summary>
internal static class FigureSlips
{
    private static readonly decimal[] Magnitudes = [1, 10, 1000];

    /// <summary>Every slip of one cell; each result once a kind.</summary>
    public static IEnumerable<Slip> Of(TypedTable table, int cell)
    {
        decimal right = table.Table[cell]!.Value;
        string text = table.TextOf(cell);
        foreach (decimal by in Magnitudes) yield return One($"多 {Digits.Text(by)}", cell, Digits.Text(right + by));
        if (right >= 1) yield return One("少 1", cell, Digits.Text(right - 1));
        else if (table.Definition.KindOf(cell) != NumberKind.Change) yield return One("填成负数", cell, "-1");
        foreach (var slip in Distinct("多打一个 0", [text + "0"], cell, right)) yield return slip;
        foreach (var slip in Distinct("漏打一位", AtEachDigit(text, (i, _) => text.Remove(i, 1)), cell, right)) yield return slip;
        foreach (var slip in Distinct("相邻两位颠倒", Exchanged(text), cell, right)) yield return slip;
        foreach (var slip in Distinct("一位打成别的", AtEachDigit(text, (i, digit) => $"{text[..i]}{(digit - '0' + 1) % 10}{text[(i + 1)..]}"), cell, right)) yield return slip;
        foreach (var slip in Distinct("一位打了两次", AtEachDigit(text, (i, digit) => text.Insert(i, digit.ToString())), cell, right)) yield return slip;
        foreach (var slip in Distinct("整个数打了两次", [text + text.TrimStart('-')], cell, right)) yield return slip;
        yield return One("删去", cell, "");
    }

    private static Slip One(string kind, int cell, string text) => new(kind, [(cell, text)]);

    private static IEnumerable<Slip> Distinct(string kind, IEnumerable<string> texts, int cell, decimal right) =>
        texts.Distinct(StringComparer.Ordinal)
            .Where(text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value != right)
            .Select(text => One(kind, cell, text));

    private static IEnumerable<string> AtEachDigit(string text, Func<int, char, string> change) =>
        Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).Select(i => change(i, text[i]));

    private static IEnumerable<string> Exchanged(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(i => char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]))
            .Select(i => $"{text[..i]}{text[i + 1]}{text[i]}{text[(i + 2)..]}");
}
