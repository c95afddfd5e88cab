using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Tables;

/// <summary>A column of a source's table: which column of the form it is (-1: none of them) and from where to where it reaches.</summary>
internal readonly record struct HeadedColumn(int Leaf, int From, int To, string Text);

/// <summary>The columns of a source's table as its header says, from left to right.</summary>
/// <param name="IsPositional">False where the rows of the header do not fit on each other: only the order is certain then.</param>
/// <param name="Remark">What had to be inferred, or null.</param>
internal sealed record ColumnHeading(IReadOnlyList<HeadedColumn> Columns, bool IsPositional, Text? Remark)
{
    /// <summary>How many columns of the form it names.</summary>
    public int Known => Columns.Count(c => c.Leaf >= 0);

    /// <summary>Every column of the form and no other: only then do as many figures as columns settle where each belongs.</summary>
    public bool IsComplete { get; init; }
}

/// <summary>What a header of one kind of table can say.</summary>
internal interface IHeadingScheme
{
    /// <summary>The number of columns in the form, which count from 0 in printed order.</summary>
    int Count { get; }

    /// <summary>The column that the labels above a place name, from the outermost down; -1 where they name none.</summary>
    int Resolve(IReadOnlyList<string> labels);

    /// <summary>True where the text alone is the label of a column, which one below it would hide.</summary>
    bool NamesColumn(string label);

    /// <summary>True where the text is the label of a group, which in a file without merged cells reaches over the blanks behind it.</summary>
    bool NamesGroup(string label);

    /// <summary>True where the labels above a column name the group that the form puts over it, and no other.</summary>
    bool StandsUnderGroup(int leaf, IReadOnlyList<string> labels);

    /// <summary>True where the labels of the header, row by row, are those of the form, all of them and in its order.</summary>
    bool IsWhole(IReadOnlyList<IReadOnlyList<string>> rows);
}
