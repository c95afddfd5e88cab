namespace SiteBuilder.Forms;

/// <summary>A relation laid on one row or column: the cells of its two sides.</summary>
internal sealed record Line(Relation Relation, int[] Left, int[] Right);

/// <summary>Lays relations on every row (or column) of a table in which all their cells exist.</summary>
internal static class Lines
{
    public static IEnumerable<Line> Of(TableDefinition table, IReadOnlyList<Relation> relations)
    {
        foreach (var relation in relations)
        {
            int count = relation.OverRows ? table.Columns.Leaves.Count : table.Rows.Leaves.Count;
            for (int i = 0; i < count; i++)
            {
                int at = i;
                int Cell(int leaf) => relation.OverRows ? table.IndexOf(leaf, at) : table.IndexOf(at, leaf);
                int[] left = [.. relation.Left.Select(Cell)], right = [.. relation.Right.Select(Cell)];
                if (left.All(table.Exists) && right.All(table.Exists)) yield return new Line(relation, left, right);
            }
        }
    }
}
