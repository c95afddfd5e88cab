namespace SiteBuilder.Delivery.Targets;

/// <summary>How what is being written is called until it is whole.</summary>
internal static class Unfinished
{
    /// <summary>Behind the name of a file; a site has no file that is called so.</summary>
    public const string Suffix = ".unfinished";
}
