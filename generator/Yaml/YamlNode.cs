using SiteBuilder.Diagnostics;

namespace SiteBuilder.Yaml;

/// <summary>A node of a YAML text with its place: what forms, settings, front matter and themes are read from.</summary>
internal abstract record YamlNode(SourceSpan Place);

/// <summary>A scalar as written; <paramref name="Quoted"/> tells "" from nothing.</summary>
internal sealed record YamlScalar(string Value, bool Quoted, SourceSpan Place) : YamlNode(Place)
{
    /// <summary>Nothing was written after the colon.</summary>
    public bool IsEmpty => !Quoted && Value is "" or "~" or "null";
}

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceSpan Place) : YamlNode(Place);

/// <summary>A mapping in the order of the text; a key that stands twice was reported and is kept once.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceSpan Place) : YamlNode(Place)
{
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key.Value == key);
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
