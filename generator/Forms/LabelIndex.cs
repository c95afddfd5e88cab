namespace SiteBuilder.Forms;

internal sealed class LabelIndex(Axis axis)
{
    public IReadOnlyList<Header> Find(string label) => [.. axis.Leaves.Where(l => l.Label == label || l.Key == label)];

    public bool Knows(string label) => Find(label).Count > 0;
}
