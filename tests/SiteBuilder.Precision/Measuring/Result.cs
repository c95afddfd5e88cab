using SiteBuilder.Precision.Planting;

namespace SiteBuilder.Precision.Measuring;

/// <summary>How one kind of error fared: planted, found, and what else was said that nobody planted.</summary>
internal sealed class Result(Planting.Planting planting)
{
    public Planting.Planting Planting { get; } = planting;

    public int Count { get; private set; }

    public int Found { get; private set; }

    /// <summary>Warnings and errors beside the planted one, by code.</summary>
    public SortedDictionary<string, int> Beside { get; } = new(StringComparer.Ordinal);

    /// <summary>The codes that found it.</summary>
    public SortedDictionary<string, int> By { get; } = new(StringComparer.Ordinal);

    public List<string> Notes { get; } = [];

    public double Recall => Count == 0 ? 1 : (double)Found / Count;

    public void Add(Planted planted, IReadOnlyList<Diagnostics.Finding> found)
    {
        Count++;
        string folder = $"reports/{planted.Report.Agency.Slug}/{planted.Report.Year}";
        bool IsThere(Diagnostics.Finding f) => Planting.Counts(f.Rule.Code)
            && (planted.File is "" || f.Place.File == folder || f.Place.File.StartsWith(folder + "/" + planted.File, StringComparison.Ordinal));
        var hits = found.Where(IsThere).ToList();
        if (hits.Count > 0) Found++;
        else Notes.Add($"missed: {planted.Report} {planted.What}");
        foreach (string code in hits.Select(h => h.Rule.Code).Distinct()) By[code] = By.GetValueOrDefault(code) + 1;
        foreach (var other in found.Where(f => !IsThere(f) && f.Severity > Diagnostics.Severity.Info && !Planting.MayFollow(f.Rule.Code)))
        {
            Beside[other.Rule.Code] = Beside.GetValueOrDefault(other.Rule.Code) + 1;
            Notes.Add($"beside: {planted.Report} {planted.What}: {other.Place.File}:{other.Place.Line} {other.Rule.Code} {other.Message.Zh}");
        }
    }
}
