namespace SiteBuilder.Rendering.Formats.Office;

/// <summary>What stands on every page of a document that is made of a draft.</summary>
internal static class DraftMark
{
    public const string Sentence = "草稿，未定稿，不得公开";
}
