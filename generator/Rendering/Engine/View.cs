namespace SiteBuilder.Rendering.Engine;

/// <summary>
/// Values under the names that templates use. Values are text, <see cref="int"/>, <see cref="bool"/>, <see cref="HtmlText"/>,
/// <see cref="Sites.Route"/>, further views, arrays of these, sequences that are gone through once (the rows of a page that grows with the site), or null
/// where there is none.
/// </summary>
internal sealed class View(params (string Name, object? Value)[] members) : ReadOnlyObject
{
    public override IEnumerable<string> GetMembers() => members.Select(m => m.Name);

    internal override bool TryGet(string member, out object? value)
    {
        foreach (var (name, held) in members)
        {
            if (name != member) continue;
            value = held;
            return true;
        }
        value = null;
        return false;
    }
}
