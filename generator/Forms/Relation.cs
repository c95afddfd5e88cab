namespace SiteBuilder.Forms;

/// <summary>Which comparison a relation makes.</summary>
internal enum RelationKind
{
    /// <summary>The right side is the sum of the left side (总计).</summary>
    Total,

    /// <summary>Both sides have the same sum (勾稽关系).</summary>
    Balance,

    /// <summary>The sum of the left side is not negative (上一年项目数量 + 本年增/减).</summary>
    NotNegative,
}

/// <summary>
/// A relation of the form in two lists of keys and the words to say it in. With <see cref="Axis"/> "rows" the keys are
/// rows and the relation is weighed in every column; with "columns" the keys are columns and it is weighed in every row.
/// </summary>
internal sealed record Relation(RelationKind Kind, bool OverRows, IReadOnlyList<int> Left, IReadOnlyList<int> Right, string Text);
