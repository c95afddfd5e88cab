using System.Text;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>One error in one report: the files that hold it, and what a check should say.</summary>
internal sealed record Planted(ReportFigures Report, IReadOnlyDictionary<string, byte[]?> Files)
{
    /// <summary>What was done, for the list of what was missed.</summary>
    public string What { get; init; } = "";

    /// <summary>Another file of the report in which the finding may stand; null: any file of the report's folder.</summary>
    public string? File { get; init; }

    public static Planted InText(ReportFigures report, string text, string what) =>
        new(report, One(TestDistrict.PathOf(report, "report.md"), Encoding.UTF8.GetBytes(text))) { What = what, File = "report.md" };

    public static IReadOnlyDictionary<string, byte[]?> One(string path, byte[]? bytes) =>
        new Dictionary<string, byte[]?>(StringComparer.Ordinal) { [path] = bytes };
}

/// <summary>
/// A kind of error. It is planted by being there: a sealed class below this type is found by itself. The codes are those
/// that name it; <c>GK23x</c> stands for all of ten.
/// </summary>
internal abstract class Planting
{
    /// <summary>The error in a few words.</summary>
    public abstract string Name { get; }

    /// <summary>The codes under which a finding counts as this error.</summary>
    public abstract IReadOnlyList<string> Codes { get; }

    /// <summary>False where what is wrong can be said in so many ways that a check must leave some alone.</summary>
    public virtual bool IsExact => true;

    /// <summary>Codes of what follows from the error and may be said as well, here or in other reports.</summary>
    public virtual IReadOnlyList<string> Follows => [];

    /// <summary>Plants the error into a report, or returns null where it cannot occur there.</summary>
    public abstract Planted? In(TestDistrict district, ReportFigures report, SiteBuilder.DemoSite.Dice dice);

    public static IReadOnlyList<Planting> All { get; } =
        [.. typeof(Planting).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Planting)) && t.IsSealed)
            .OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(Made)];

    public bool Counts(string code) => Fits(Codes, code);

    public bool MayFollow(string code) => Fits(Follows, code);

    private static bool Fits(IReadOnlyList<string> patterns, string code) =>
        patterns.Any(p => p.Length == code.Length && p.Zip(code).All(pair => pair.First == 'x' || pair.First == pair.Second));

    /// <summary>A class with a static list of kinds stands for all of them.</summary>
    private static IEnumerable<Planting> Made(Type type) =>
        type.GetProperty("Kinds")?.GetValue(null) is IEnumerable<Planting> kinds ? kinds : [(Planting)Activator.CreateInstance(type)!];
}
