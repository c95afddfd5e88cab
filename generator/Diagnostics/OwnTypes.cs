namespace SiteBuilder.Diagnostics;

/// <summary>
/// The commands, checks, formats and rules of this program by the files in which they stand: what a folder holds stands in no list that
/// anybody writes. A file <c>Checks/Tables/GK101_X.cs</c> holds the class of that name in the namespace of its folder; the project file
/// makes a list of them for the compiler, since to ask the runtime for types and their constructors takes a tenth of the check of a small site.
/// </summary>
internal static class OwnTypes
{
    private static readonly Lazy<OwnType[]> Listed = new(OwnTypeList.Made);

    /// <summary>The sealed classes below <typeparamref name="T"/> in a folder and the folders in it; in no order.</summary>
    /// <param name="folder">The folder from the top of the program, with <c>/</c> at its end.</param>
    public static IEnumerable<Type> Below<T>(string folder) => Found<T>(folder, "").Select(own => own.Type);

    /// <summary>One of each sealed class below <typeparamref name="T"/>, made by its parameterless constructor; in no order.</summary>
    /// <param name="folder">The folder from the top of the program, with <c>/</c> at its end.</param>
    /// <param name="name">The beginning of the file's name; empty for all.</param>
    public static IEnumerable<T> OneOfEach<T>(string folder, string name = "") => Found<T>(folder, name).Select(own => (T)own.Make!());

    /// <summary>The rules of those who report without being a check.</summary>
    public static IEnumerable<Rule> Rules() => Listed.Value.Where(own => own.Rule is not null).Select(own => own.Rule!());

    private static IEnumerable<OwnType> Found<T>(string folder, string name) => In(folder, name).Where(own => own.Make is not null && own.Type.IsAssignableTo(typeof(T)));

    private static IEnumerable<OwnType> In(string folder, string name) =>
        Listed.Value.Where(own => own.File.StartsWith(folder, StringComparison.Ordinal) && own.File.AsSpan(own.File.LastIndexOf('/') + 1).StartsWith(name, StringComparison.Ordinal));
}

/// <summary>A class and the file in which it stands.</summary>
/// <param name="File">From the top of the program, with <c>/</c> between and without <c>.cs</c>.</param>
/// <param name="Type">The class.</param>
/// <param name="Make">Makes one; null where it is no command, check or format.</param>
/// <param name="Rule">What it states, where it is no check; else null.</param>
internal sealed record OwnType(string File, Type Type, Func<object>? Make, Func<Rule>? Rule);
