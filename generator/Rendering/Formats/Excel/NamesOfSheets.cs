using System.Globalization;
using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Formats.Excel;

/// <summary>Names of sheets as Excel takes them: no special characters, at most 31 characters, none twice.</summary>
internal sealed class NamesOfSheets
{
    private const int Longest = 31;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>表二, 表三, 表四.</summary>
    public string For(TableDefinition table)
    {
        string name = string.Concat(XmlBytes.Clean(table.Name).Where(c => !"[]:*?/\\".Contains(c))).Trim('\'', ' ');
        if (name.Length == 0) name = table.Key;
        if (name.Length > Longest) name = name[..Longest];
        for (int number = 2; !taken.Add(name); number++)
        {
            string end = number.ToString(CultureInfo.InvariantCulture);
            name = (name.Length + end.Length > Longest ? name[..(Longest - end.Length)] : name) + end;
        }
        return name;
    }
}
