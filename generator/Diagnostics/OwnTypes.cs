using System.Diagnostics.CodeAnalysis;

namespace SiteBuilder.Diagnostics;

/// <summary>
/// The classes of this program, walked once: what a folder holds (commands, checks, formats) stands in no list. The walk takes
/// some milliseconds of every start, so nobody else walks.
/// </summary>
internal static class OwnTypes
{
    private const string Rooted = "The program roots its own assembly (TrimmerRootAssembly), so none of its types is trimmed.";

    private static readonly Lazy<IReadOnlyList<Type>> Walked = new(Walk);

    /// <summary>Every class and interface, nested ones left out; in no order.</summary>
    public static IReadOnlyList<Type> All => Walked.Value;

    /// <summary>The sealed classes below <typeparamref name="T"/>; in no order.</summary>
    public static IEnumerable<Type> Below<T>() => All.Where(type => type.IsSealed && type.IsAssignableTo(typeof(T)));

    /// <summary>One of each sealed class below <typeparamref name="T"/>, made by its parameterless constructor; in no order.</summary>
    public static IEnumerable<T> OneOfEach<T>() => Below<T>().Select(Make<T>);

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Rooted)]
    private static T Make<T>(Type type) => (T)Activator.CreateInstance(type)!;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Rooted)]
    private static IReadOnlyList<Type> Walk() => [.. typeof(OwnTypes).Assembly.GetTypes().Where(type => !type.IsNested)];
}
