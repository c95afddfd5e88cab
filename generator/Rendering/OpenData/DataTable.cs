using SiteBuilder.Rendering.Formats.Csv;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.OpenData;

/// <summary>Refers from the columns of one table to those of another (a foreign key).</summary>
internal sealed record DataReference(IReadOnlyList<string> Fields, string Table, IReadOnlyList<string> Targets);

/// <summary>A CSV file with what is known about it. Its rows are made while it is written: memory does not grow with the site.</summary>
/// <param name="Name">The name of the file and of the resource.</param>
/// <param name="Title">What a reader is told that it is.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Rows">The values of each row in the order of the columns, blank where there is none.</param>
internal sealed record DataTable(string Name, string Title, IReadOnlyList<DataField> Fields, Func<IEnumerable<IReadOnlyList<string>>> Rows)
{
    public required string Description { get; init; }

    /// <summary>The columns that tell a row from every other.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    public IReadOnlyList<DataReference> References { get; init; } = [];

    public Route Route => new($"data/{Name}.csv");

    public void Write(Stream target)
    {
        string[] printed = new string[Fields.Count]; // of one row, which is written before the next is asked for
        CsvFile.Write(target, Rows().Select(row =>
        {
            for (int i = 0; i < printed.Length; i++) printed[i] = Fields[i].Printed(row[i]);
            return printed;
        }).Prepend(Fields.Select(field => field.Name)));
    }
}
