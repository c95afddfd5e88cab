using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>A way to print findings. A format is one file: a sealed class of this type is found by itself and offered by <c>--format</c>.</summary>
internal interface IFindingsFormat
{
    /// <summary>The word after <c>--format</c>.</summary>
    string Name { get; }

    void Write(Verdict verdict, Terminal terminal);
}

/// <summary>The formats that the program has.</summary>
internal static class FindingsFormats
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<IFindingsFormat> All { get; } = [.. OwnTypes.OneOfEach<IFindingsFormat>("Commands/Formats/").OrderBy(f => f.Name, StringComparer.Ordinal)];

    public static IFindingsFormat Named(string name) => All.First(f => f.Name == name);
}
