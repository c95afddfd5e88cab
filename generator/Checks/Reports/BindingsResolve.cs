using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>Looks up every bound number of the narrative; the rule is <see cref="GK037_UnknownBinding"/>.</summary>
internal sealed class BindingsResolve : ReportCheck
{
    private const int MostFindings = 100;

    public override Rule Rule => GK037_UnknownBinding.Rule;

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        return report.Narrative.Bindings
            .Select(binding => BoundFigures.Resolve(report, binding).Reason is { } reason ? GK037_UnknownBinding.At(binding, reason) : null)
            .OfType<Finding>().Take(MostFindings);
    }
}
