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
    public void Take(Check check, Func<IEnumerable<Finding>> run) => Take(check.Rule.Code, () =>
    {
        found.AddRange(run());
        return true;
    });

    /// <summary>Runs a step that checks rest on; the default where it fails.</summary>
    /// <param name="name">The step, in one Chinese word.</param>
    /// <param name="step">The step.</param>
    public T? Take<T>(string name, Func<T?> step) => GK399_ProgramFault.Guarded(step, fault => faults.Add((name, fault)));
}
