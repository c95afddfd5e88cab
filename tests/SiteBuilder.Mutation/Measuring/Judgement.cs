using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Mutation.Slips;
using SiteBuilder.Sites;

namespace SiteBuilder.Mutation.Measuring;

/// <summary>What the reader and the checks of a table alone make of a slip.</summary>
internal static class Judgement
{
    public static Verdict Of(Report report, TypedTable typed, Slip slip)
    {
        var (table, reading) = typed.Read(slip.Changes);
        if (table is null) return reading.Any(f => f.Severity == Severity.Error) ? Verdict.Elsewhere : Verdict.Missed;
        if (typed.Cells.All(cell => table[cell] == typed.Table[cell])) return Verdict.Mended;
        var given = new TableCase(report, table, table.Explanations);
        return Of([.. reading, .. RuleCatalogue.Checks.Tables.SelectMany(check => check.Run(given))], given, typed, slip);
    }

    private static Verdict Of(IReadOnlyList<Finding> findings, TableCase given, TypedTable typed, Slip slip)
    {
        // A total that was lost is computed from the row: it is wrong only as long as what somebody wrote there is.
        bool IsWritten(int cell) => given.Table.State(cell) != CellState.Derived;
        var changed = given.Addresses(slip.Changes.Select(c => c.Cell).Where(cell => IsWritten(cell) && given.Table[cell] != typed.Table[cell])).ToHashSet(StringComparer.Ordinal);
        var errors = findings.Where(f => f.Severity == Severity.Error).ToList();
        if (errors.Count == 0) return findings.Any(f => f.Cells.Any(changed.Contains) && f.Rule.Code != "GK110") ? Verdict.Warned : Verdict.Missed;
        if (slip.IsSingle)
        {
            if (errors is [var only] && only.Cells.SequenceEqual(changed) && only.Expected == typed.Table[slip.Changes[0].Cell]) return Verdict.Exact;
            if (errors.Any(f => f.Cells.SequenceEqual(changed))) return Verdict.Cell;
        }
        else if (errors.All(f => f.Rule.Code.StartsWith("GK1", StringComparison.Ordinal)) && Corrected(given.Table) is { } corrected && typed.Cells.Where(IsWritten).All(cell => corrected[cell] == typed.Table[cell])) return Verdict.Exact;
        return changed.IsSubsetOf(errors.SelectMany(f => f.Cells)) ? Verdict.Group : Verdict.Elsewhere;
    }

    /// <summary>The figures as the explanations would have them; null where one of them leaves a choice.</summary>
    public static Dictionary<int, decimal?>? Corrected(FilledTable table)
    {
        var after = table.Definition.Cells.ToDictionary(cell => cell, cell => table[cell]);
        foreach (var explanation in table.Explanations)
        {
            switch (explanation)
            {
                case OneFigure one:
                    after[one.Cell] = one.Expected;
                    break;
                case SwappedFigures swap:
                    (after[swap.First], after[swap.Second]) = (after[swap.Second], after[swap.First]);
                    break;
                case ShiftedRow shift:
                    foreach (var (cell, expected) in shift.Right) after[cell] = expected;
                    break;
                case Misfiled { Candidates: [var (much, little)] } misfiled:
                    after[much] -= misfiled.Amount;
                    after[little] += misfiled.Amount;
                    break;
                default:
                    return null;
            }
        }
        return after;
    }
}
