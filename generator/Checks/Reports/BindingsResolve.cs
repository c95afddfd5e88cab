using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>Looks up every bound number of the narrative; the rule is <see cref="GK037_UnknownBinding"/>.</summary>
internal sealed class BindingsResolve : ReportCheck
{
    public override Rule Rule => GK037_UnknownBinding.Rule;

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        foreach (var binding in report.Narrative.Bindings)
        {
            if (BoundFigures.Resolve(report, binding).Reason is { } reason) yield return GK037_UnknownBinding.At(binding, reason);
        }
    }
}
