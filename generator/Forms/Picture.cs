namespace SiteBuilder.Forms;

/// <summary>What a picture tells.</summary>
internal enum PictureKind
{
    /// <summary>How numbers change over the years.</summary>
    Trend,

    /// <summary>Of what a whole consists.</summary>
    Composition,

    /// <summary>How many per cent, over the years.</summary>
    Share,
}

/// <summary>A picture that pages draw from the figures of the form; over several revisions pictures are joined by their key and their series by name.</summary>
internal sealed record Picture(PictureKind Kind, string Key, string Title, IReadOnlyList<Measure> Series);
