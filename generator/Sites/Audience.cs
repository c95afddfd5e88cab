namespace SiteBuilder.Sites;

/// <summary>For whom the site is laid out.</summary>
internal enum Audience
{
    /// <summary>The public: final reports only.</summary>
    Public,

    /// <summary>Whoever writes and reviews: drafts too. Never written to a disk.</summary>
    Reviewers,
}
