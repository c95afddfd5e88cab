using DocumentFormat.OpenXml;

namespace SiteBuilder.Importing.Sources;

/// <summary>What a Word document keeps twice, for new programs and for old ones: it is read once.</summary>
internal static class WordAlternatives
{
    /// <summary>That of the two which is read: the first for new programs, else the one for old.</summary>
    public static OpenXmlElement? Shown(AlternateContent both) => both.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)both.GetFirstChild<AlternateContentFallback>();

    /// <summary>True for what stands in one that is not read.</summary>
    public static bool IsPassedOver(OpenXmlElement element) =>
        element.Ancestors<AlternateContent>().Any(both => Shown(both) is { } shown && !element.Ancestors().Contains(shown));
}
