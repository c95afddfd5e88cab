using SiteBuilder.Checks.Passages;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks;

/// <summary>
/// Runs checks over one thing (a report, a page, the site) and gathers what they find. A check that fails is a finding itself
/// and keeps no other from speaking; checks that fail in the same way (all read one text) are told together.
/// </summary>
internal sealed class CheckRun(SourceSpan place)
{
    private readonly List<Finding> found = [];
    private readonly List<(string Name, Exception Fault)> faults = [];

    /// <summary>What was found, and what could not be finished.</summary>
    public IReadOnlyList<Finding> Findings =>
        faults.Count == 0 ? found : [.. found, .. faults.GroupBy(f => (f.Fault.GetType(), f.Fault.Message)).Select(same => GK399_ProgramFault.At(place, same.Select(f => f.Name), same.First().Fault))];

    /// <summary>Runs one check; what it found before it failed counts.</summary>
    public void Take(Check check, Func<IEnumerable<Finding>> run) => Take(check, (found, run), static given => given.found.AddRange(given.run()));

    /// <summary>Runs one check of a report; more of one kind help nobody (<see cref="Crowd"/>).</summary>
    public void Take(ReportCheck check, ReportCase given) => Take(check, (found, check, given), static of => Crowd.AddInReport(of.check.Run(of.given), of.found));

    /// <summary>Runs one check of passages over all of them.</summary>
    public void Take(PassageCheck check, PassageReading passages) => Take(check, (found, check, passages), static of => of.passages.Run(of.check, of.found));

    private void Take<T>(Check check, T given, Action<T> run)
    {
        if (GK399_ProgramFault.In(given, run) is { } fault) faults.Add((check.Rule.Code, fault));
    }

    /// <summary>Runs a step that checks rest on; the default where it fails.</summary>
    /// <param name="name">The step, in one Chinese word.</param>
    /// <param name="step">The step.</param>
    public T? Take<T>(string name, Func<T?> step) => GK399_ProgramFault.Guarded(step, fault => faults.Add((name, fault)));
}
