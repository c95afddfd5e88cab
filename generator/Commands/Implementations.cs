using System.Diagnostics.CodeAnalysis;

namespace SiteBuilder.Commands;

/// <summary>Finds the classes below a type, so that a new one is one file and stands in no list.</summary>
internal static class Implementations
{
    /// <summary>One of each sealed class below <typeparamref name="T"/>, made by its parameterless constructor; in no order.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The whole assembly is rooted (TrimmerRootAssembly).")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The whole assembly is rooted (TrimmerRootAssembly).")]
    public static IEnumerable<T> Of<T>() =>
        typeof(Implementations).Assembly.GetTypes()
            .Where(type => type.IsSealed && type.IsAssignableTo(typeof(T)))
            .Select(type => (T)Activator.CreateInstance(type)!);
}
