using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Forms;

/// <summary>The names by which a form's tables, rows, columns and pictures are addressed: parts of file names, of addresses in pages, and of every cell's own address.</summary>
internal static class FormKey
{
    private const int Longest = 60;
    private const int MostShown = 20;

    /// <summary>The key itself; what cannot be one is reported and cut to what could be.</summary>
    /// <param name="key">What was written as <c>key</c>.</param>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="besides">A character that may stand in it besides letters, digits, _ and -.</param>
    public static string Checked(string key, YamlFields fields, string besides = "")
    {
        if (key.Length <= Longest && key.All(c => char.IsLetter(c) || char.IsAsciiDigit(c) || c is '_' or '-' || besides.Contains(c))) return key;
        string signs = string.Concat(besides.Select(c => $" {c}")) + " _ -";
        fields.Findings.Add(GK009_BrokenForm.At(fields.Map.Find("key")!.Value.Place,
            $"key「{Shown(key)}」只能由字母、数字和{signs} 组成，不超过 {Longest} 个字符",
            $"the key “{Shown(key)}” may hold letters, digits and{signs}, at most {Longest} characters"));
        return key.Length > Longest ? key[..Longest] : key;
    }

    /// <summary>A name as a sentence can hold it: a very long one is cut.</summary>
    public static string Shown(string name) => name.Length > MostShown ? name[..MostShown] + "…" : name;
}
