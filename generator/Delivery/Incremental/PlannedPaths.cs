using System.Collections;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The paths of a plan with that of the manifest among them, put together each time: a large site does not hold hundreds of thousands of them.</summary>
internal sealed class PlannedPaths : IReadOnlyList<string>
{
    private readonly IReadOnlyList<PlannedFile> plan;
    private readonly int manifest; // its place

    /// <param name="plan">By address, ordinal.</param>
    public PlannedPaths(IReadOnlyList<PlannedFile> plan)
    {
        this.plan = plan;
        int place = 0;
        while (place < plan.Count && string.CompareOrdinal(plan[place].Route.Path, Manifest.Route.Path) < 0) place++;
        manifest = place;
    }

    public int Count => plan.Count + 1;

    public string this[int place] => place == manifest ? Manifest.Route.Path : plan[place < manifest ? place : place - 1].Route.Path;

    /// <summary>The place of a file of the plan among these.</summary>
    /// <param name="planned">Its place in the plan.</param>
    public int PlaceOf(int planned) => planned < manifest ? planned : planned + 1;

    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
