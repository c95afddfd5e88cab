namespace SiteBuilder.Diagnostics;

/// <summary>The language in which the program speaks to the person who runs it; content is always Chinese.</summary>
internal enum Language
{
    Chinese,
    English,
}

/// <summary>One sentence of the program in both languages. Findings carry both; who prints chooses.</summary>
internal readonly record struct Text(string Zh, string En)
{
    public string In(Language language) => language == Language.English ? En : Zh;

    /// <summary>The sentence with an addition at its end.</summary>
    public Text With(string zh, string en) => new(Zh + zh, En + en);

    /// <summary>For names and figures, which read the same in both languages.</summary>
    public static Text Same(string text) => new(text, text);
}
