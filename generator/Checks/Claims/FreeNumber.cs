using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Claims;

/// <summary>A typed number that is the figure of a cell in the meaning of its sentence, and the binding that prints just what stands there.</summary>
/// <param name="Place">Where the number stands in <c>report.md</c>.</param>
/// <param name="Path">What belongs between the braces: 表三.本年新收.总计.</param>
/// <param name="Printed">The digits that stand there.</param>
internal sealed record FreeNumber(SourceSpan Place, string Path, string Printed)
{
    /// <summary>Every number of a report that could be bound, in the order of the text.</summary>
    /// <param name="reading">What the text says.</param>
    /// <param name="phrasebook">The words of its form.</param>
    public static IEnumerable<FreeNumber> In(TextReading reading, Phrasebook phrasebook)
    {
        foreach (var claim in reading.Claims.Where(c => c.Verdict == Verdict.Right && !c.Mention.IsBound && c.Sum!.Cells.Count == 1))
        {
            var (table, cell) = (claim.Sum!.Table, claim.Sum.Cells[0]);
            string printed = Digits.Text(table[cell]!.Value), typed = claim.Mention.Typed;
            if (!typed.StartsWith(printed, StringComparison.Ordinal) || typed.Length > printed.Length && char.IsAsciiDigit(typed[printed.Length])) continue;
            if (phrasebook.PathTo(table.Definition, cell) is { } path) yield return new FreeNumber(claim.Mention.Place, path, printed);
        }
    }
}
