using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>How the reports of a district are worded; whoever derives from it may word and misword them differently.</summary>
internal class Wording
{
    public static readonly Wording OfDemo = new();

    protected Wording()
    {
    }

    /// <summary>The phrase of a report for a slot.</summary>
    public virtual string Choose(string slot, IReadOnlyList<string> phrases, ReportFigures report) => Choice.Of(slot, phrases, report.Agency, report.Year);

    /// <summary>How a figure of the tables is printed; null: as the demo site does.</summary>
    public virtual string? Figure(string address, ReportFigures report) => null;

    /// <summary>What stands for a word in brackets that the demo site does not know.</summary>
    public virtual string Word(string word, ReportFigures report) => throw new KeyNotFoundException(word);
}
