using System.Diagnostics.CodeAnalysis;

namespace SiteBuilder.Diagnostics;

/// <summary>
/// The classes of this program by the files in which they stand: what a folder holds (commands, checks, formats) stands in no list. A
/// file <c>Checks/Tables/GK101_X.cs</c> holds the class of that name in the namespace of its folder; the compiler's input is embedded as
/// a list of files, since asking the runtime for all its types costs a third of a start.
/// </summary>
internal static class OwnTypes
{
    private const string Rooted = "The program roots its own assembly (TrimmerRootAssembly), so none of its types is trimmed.";
    private const string List = "own-types.txt", Namespace = "SiteBuilder.";

    private static readonly Lazy<IReadOnlyList<string>> Files = new(ReadList);

    /// <summary>The sealed classes below <typeparamref name="T"/> in a folder and the folders in it; in no order.</summary>
    /// <param name="folder">The folder from the top of the program, with <c>/</c> at its end.</param>
    public static IEnumerable<Type> Below<T>(string folder) => In(folder, "").Where(type => type.IsSealed && type.IsAssignableTo(typeof(T)));

    /// <summary>One of each sealed class below <typeparamref name="T"/>, made by its parameterless constructor; in no order.</summary>
    /// <param name="folder">The folder from the top of the program, with <c>/</c> at its end.</param>
    public static IEnumerable<T> OneOfEach<T>(string folder) => Below<T>(folder).Select(Make<T>);

    /// <summary>The classes that stand in files of a folder, or in the folders in it, whose names begin so; in no order.</summary>
    /// <param name="folder">The folder from the top of the program, with <c>/</c> at its end; empty for all.</param>
    /// <param name="name">The beginning of the name; empty for all.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Rooted)]
    public static IEnumerable<Type> In(string folder, string name)
    {
        var assembly = typeof(OwnTypes).Assembly;
        return Files.Value.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.AsSpan(file.LastIndexOf('/') + 1).StartsWith(name, StringComparison.Ordinal))
            .Select(file => assembly.GetType(Namespace + file.Replace('/', '.'))).OfType<Type>();
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Rooted)]
    private static T Make<T>(Type type) => (T)Activator.CreateInstance(type)!;

    /// <summary>Paths have the separators of the machine that compiled the program.</summary>
    private static IReadOnlyList<string> ReadList()
    {
        using var reader = new StreamReader(typeof(OwnTypes).Assembly.GetManifestResourceStream(List)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Replace('\\', '/'))];
    }
}
