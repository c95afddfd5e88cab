using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Forms;

/// <summary>Names by which a table, a part, a key figure or a picture is told from its neighbours: what bears one a second time is reported.</summary>
internal static class RepeatedNames
{
    /// <param name="things">The neighbours.</param>
    /// <param name="keys">The keys that each of them has to itself.</param>
    /// <param name="findings">Where the second one is reported, at its name.</param>
    public static void Report(IReadOnlyList<YamlMap> things, IReadOnlyList<string> keys, ICollection<Finding> findings)
    {
        foreach (string key in keys)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in things.Select(thing => thing.Find(key)?.Value).OfType<YamlScalar>().Where(name => !name.IsEmpty && !seen.Add(name.Value.Trim())))
            {
                string shown = FormKey.Shown(name.Value.Trim());
                findings.Add(GK009_BrokenForm.At(name.Place, $"{key}「{shown}」用了两次", $"the {key} “{shown}” is used twice"));
            }
        }
    }
}
