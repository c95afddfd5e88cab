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

    public Finding As(Rule rule, Text message) => new(rule, Place, message) { Cells = Cells, Expected = Estimate.Expected, Actual = Estimate.Actual };

    /// <summary>What is not as expected. Figures that a reported mistake touches are left out, and so are tables that merely repeat last year's.</summary>
    public static IEnumerable<YearComparison> Failing(ReportCase given, ExpectationKind kind)
    {
        bool powerless = given.Report.Agency.IsBelowCity;
        if (kind == ExpectationKind.None && !powerless) yield break;
        foreach (var table in given.Report.Tables.Values)
        {
            var last = given.Report.Previous?.Tables.GetValueOrDefault(table.Definition.Key);
            var failing = Estimate.Of(kind, table, last).Where(e => !e.Holds).ToList();
            if (failing.Count == 0) continue;
            var misplaced = kind == ExpectationKind.None || !powerless ? [] : Estimate.Of(ExpectationKind.None, table, last).Where(e => !e.Holds).Select(e => e.Figure).ToList();
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
