using System.Collections.Concurrent;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>Makes every file of a site in memory, keeps none, and tells what went wrong.</summary>
internal static class Rehearsal
{
    /// <param name="plan">The files that the site would have; files that are copied as they are need no rehearsal.</param>
    /// <param name="stop">The user's wish to stop.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<PlannedFile> plan, CancellationToken stop)
    {
        var findings = new ConcurrentBag<Finding>();
        AllCores.Do([.. plan.Where(file => file.SourcePath is null)], file =>
        {
            if (file.Pour is { } pour) pour(Stream.Null);
            else Add(file.Make());
        }, stop);
        return Finding.InOrder(findings);

        void Add(MadeFile made)
        {
            foreach (var finding in made.Findings) findings.Add(finding);
            made.Forget();
        }
    }
}
