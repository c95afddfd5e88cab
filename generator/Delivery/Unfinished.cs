using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery;

/// <summary>How what is being written is called until it is whole.</summary>
internal static class Unfinished
{
    /// <summary>Behind the name of a file; a site has no file that is called so.</summary>
    public const string Suffix = ".unfinished";

    /// <summary>Removes what was not finished, where that is still possible; what stays is passed over, and the next run clears it away.</summary>
    public static void Remove(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UserException)
        {
            // What kept the file from being written is told, not this.
        }
    }
}
