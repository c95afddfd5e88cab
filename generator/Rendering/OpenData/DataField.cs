using SiteBuilder.Rendering.Formats.Csv;

namespace SiteBuilder.Rendering.OpenData;

/// <summary>A column of a published CSV file as Table Schema (Frictionless Data) describes it.</summary>
/// <param name="Name">The header of the column: a data key.</param>
/// <param name="Type">string, integer, number, boolean, year, date or datetime.</param>
/// <param name="Title">What a reader is told that it is.</param>
internal sealed record DataField(string Name, string Type, string Title)
{
    public string? Description { get; init; }

    /// <summary>How the type is written, where it is not the default way.</summary>
    public string? Format { get; init; }

    /// <summary>Never blank.</summary>
    public bool IsRequired { get; init; }

    public bool IsNotNegative { get; init; }

    /// <summary>The only values that occur; empty where any may.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public static DataField Text(string name, string title) => new(name, "string", title);

    public static DataField Year(string name, string title) => new(name, "year", title);

    /// <summary>A value as it stands in the file: what people typed is kept from being run as a formula, a number is never touched.</summary>
    public string Printed(string value) => Type == "string" ? CsvCell.Text(value) : CsvCell.Plain(value);
}
