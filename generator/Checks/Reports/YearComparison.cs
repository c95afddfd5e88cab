using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>A figure that is not what last year's report, or the rest of its table, lets expect.</summary>
internal sealed record YearComparison(Report Report, FilledTable Table, FilledTable? Last, Estimate Estimate)
{
    private TableDefinition Definition => Table.Definition;

    public SourceSpan Place => Table.Place(Estimate.Figure);

    public string Actual => Digits.Text(Estimate.Actual);

    public string Expected => Digits.Text(Estimate.Expected);

    /// <summary>True where the figure stands in a column of totals.</summary>
    public bool IsTotal => Definition.ColumnHeader(Estimate.Figure).Computed;

    /// <summary>The figure's address, then last year's figures, then those of this year that were added and taken off.</summary>
    public IReadOnlyList<string> Cells =>
    [
        Report.Address(Table, Estimate.Figure),
        .. Estimate.Before.Select(cell => Report.Previous!.Address(Last!, cell)),
        .. Estimate.Here.Select(cell => Report.Address(Table, cell)),
    ];

    public string Row => Name(Definition.RowHeader(Estimate.Figure));

    public string Column => Name(Definition.ColumnHeader(Estimate.Figure));

    /// <summary>The printed name of a row or column of last year's table.</summary>
    public string LastRow(int cell) => Name(Last!.Definition.RowHeader(cell));

    /// <summary>
    /// True where last year's report, as it stood before one of its corrections (更正), lets expect the figure that is there: this
    /// report was written by it, and there is nothing to explain.
    /// </summary>
    public bool FitsUncorrected => Corrections.Select(c => c.Date).Distinct().Any(day =>
        Estimate.Expectation.Holds(Estimate.Actual, Estimate.Expected + Estimate.Before.Sum(cell => StoodBefore(day, cell) - Last![cell]!.Value)));

    private IReadOnlyList<Correction> Corrections => Estimate.Before.Count == 0 ? [] : Report.Previous!.Matter.Corrections;

    public Finding As(Rule rule, Text message)
    {
        var finding = new Finding(rule, Place, message) { Cells = Cells, Expected = Estimate.Expected, Actual = Estimate.Actual };
        return FitsUncorrected ? Eased(finding) : finding;
    }

    /// <summary>The finding as a remark, with the reason.</summary>
    public static Finding Eased(Finding finding) => finding.Severity == Severity.Info ? finding : finding with
    {
        Severity = Severity.Info,
        Message = finding.Message.With("上一年度报告更正之前，两者相符。", " Before last year's report was corrected the two agreed."),
    };

    /// <summary>Last year's figure before the corrections of that day and of later ones.</summary>
    private decimal StoodBefore(DateOnly day, int cell)
    {
        string address = Last!.Definition.Address(cell);
        return Corrections.Where(c => c.Cell == address && c.Date >= day).MinBy(c => c.Date)?.From ?? Last[cell]!.Value;
    }

    /// <summary>What is not as expected. Figures that a reported mistake touches are left out, and so are tables that merely repeat last year's.</summary>
    public static IEnumerable<YearComparison> Failing(ReportCase given, ExpectationKind kind)
    {
        bool powerless = given.Report.Agency.IsBelowCity;
        if (kind == ExpectationKind.None && !powerless) yield break;
        foreach (var table in given.Report.Tables.Values)
        {
            var last = given.Report.Previous?.Tables.GetValueOrDefault(table.Definition.Key);
            var failing = Estimate.Failing(kind, table, last).ToList();
            if (failing.Count == 0) continue;
            var misplaced = kind == ExpectationKind.None || !powerless ? [] : Estimate.Failing(ExpectationKind.None, table, last).Select(e => e.Figure).ToList();
            if (last is not null && Repetition.Of(table, last) is not null) continue;
            var suspects = Suspects.Of(table);
            var suspectsBefore = last is null ? suspects : Suspects.Of(last);
            foreach (var estimate in failing)
            {
                bool reported = suspects.Contains(estimate.Figure) || estimate.Here.Any(suspects.Contains) || estimate.Before.Any(suspectsBefore.Contains)
                    || estimate.Here.Append(estimate.Figure).Any(misplaced.Contains);
                if (!reported) yield return new YearComparison(given.Report, table, last, estimate);
            }
        }
    }

    private static string Name(Header header) => header.ShortName ?? header.Label;
}
