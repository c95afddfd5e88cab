using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Tables;

/// <summary>
/// Doubts the figures of a row in which a cell is blank that other rows have filled: the figure beside it may be two that ran
/// together, and behind a blank end the whole row may have slid. A total that comes out right with the blanks as nothing clears the row.
/// </summary>
internal static class BlankJudge
{
    private static readonly Text Beside = new("旁边的格是空的，分不清是一个数还是几个数连在一起", "the cell beside it is blank: it may be one number or several run together");
    private static readonly Text AtEnd = new("这一行头尾的格是空的，各数可能错位", "a cell at the end of the row is blank: its figures may have moved");

    /// <param name="rows">The readings of each row by column, in printed order; the last column is the total.</param>
    public static void Judge(IReadOnlyList<CellReading?[]> rows)
    {
        var filled = rows.Where(r => r.Any(IsTyped)).ToList();
        if (filled.Count == 0) return;
        int columns = filled[0].Length;
        var habit = Enumerable.Range(0, columns).Select(c => filled.Count(r => r[c] is { State: CellState.Blank }) * 2 > filled.Count).ToArray();
        bool slid = habit[^1] && AllEndInSum(filled);
        foreach (var row in filled)
        {
            var blank = Enumerable.Range(0, columns).Where(c => row[c]?.State == CellState.Blank && (!habit[c] || slid)).ToList();
            if (AddsUp(row)) continue;
            DoubtAgainstTotal(row);
            if (blank.Count == 0) continue;
            if (blank.Contains(columns - 1)) Doubt(row, _ => true, AtEnd);
            else Doubt(row, c => HasTwoDigits(row[c]) && (blank.Contains(c - 1) || blank.Contains(c + 1)), Beside);
        }
    }

    /// <summary>Where blanks are common one says nothing by itself; a row that its total contradicts may hold figures that ran together.</summary>
    private static void DoubtAgainstTotal(CellReading?[] row)
    {
        bool IsBlank(int column) => column >= 0 && column < row.Length && row[column]?.State == CellState.Blank;
        if (IsTyped(row[^1])) Doubt(row, c => c < row.Length - 1 && HasTwoDigits(row[c]) && (IsBlank(c - 1) || IsBlank(c + 1)), Beside);
    }

    /// <summary>For groups that stand in one row: a total that does not come out right, in front of a blank of the next group, may be two figures that ran together.</summary>
    public static void JudgeSeams(IReadOnlyList<CellReading?[]> groups)
    {
        for (int g = 0; g + 1 < groups.Count; g++)
        {
            if (!AddsUp(groups[g]) && groups[g + 1][0]?.State == CellState.Blank) Doubt(groups[g], c => c == groups[g].Length - 1 && HasTwoDigits(groups[g][c]), Beside);
        }
    }

    /// <summary>For a row without a total that could tell: every figure of two digits or more in front of a blank, and all of them where the row ends in a blank.</summary>
    /// <param name="isFlat">The source has no merged cells: a blank in front may be what is left of a label's.</param>
    public static void JudgeWithoutTotal(CellReading?[] row, bool isFlat)
    {
        if (row[^1]?.State == CellState.Blank || isFlat && row[0]?.State == CellState.Blank) Doubt(row, _ => true, AtEnd);
        else Doubt(row, c => HasTwoDigits(row[c]) && c + 1 < row.Length && row[c + 1]?.State == CellState.Blank, Beside);
    }

    /// <summary>For rows that end in a blank behind the total's place: where a zero was lost they add up though they have moved.</summary>
    public static void JudgeEnds(IEnumerable<CellReading?[]> rows)
    {
        foreach (var row in rows) Doubt(row, _ => true, AtEnd);
    }

    /// <summary>For figures that may all have moved by one: only rows that add up stand.</summary>
    public static void JudgeMoved(IReadOnlyList<CellReading?[]> rows)
    {
        foreach (var row in rows.Where(r => !AddsUp(r))) Doubt(row, _ => true, AtEnd);
    }

    private static void Doubt(CellReading?[] row, Func<int, bool> which, Text reason)
    {
        for (int c = 0; c < row.Length; c++)
        {
            if (IsTyped(row[c]) && which(c)) row[c] = row[c]! with { Doubt = reason };
        }
    }

    private static bool AddsUp(CellReading?[] row) =>
        row.All(c => c?.State is CellState.Typed or CellState.Blank) && IsTyped(row[^1]) && row.SkipLast(1).Sum(c => c!.Value ?? 0) == row[^1]!.Value;

    /// <summary>Where no row has a total but each ends in the sum of the others, a column was lost and that sum is the total.</summary>
    private static bool AllEndInSum(List<CellReading?[]> rows)
    {
        var telling = rows.Select(r => r.SkipLast(1).Where(IsTyped).Select(c => c!.Value!.Value).ToList()).Where(r => r.Count > 2 && r.Any(v => v != 0)).ToList();
        return telling.Count > 0 && telling.All(r => r[^1] == r.SkipLast(1).Sum());
    }

    private static bool IsTyped(CellReading? cell) => cell?.State == CellState.Typed;

    private static bool HasTwoDigits(CellReading? cell) => cell is { State: CellState.Typed } && cell.Source.Count(c => char.IsAsciiDigit(c)) > 1;
}
