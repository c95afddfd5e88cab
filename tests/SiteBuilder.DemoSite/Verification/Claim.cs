namespace SiteBuilder.DemoSite.Verification;

/// <summary>What must hold of the demo site; where it does not, the program stops and says where.</summary>
internal static class Claim
{
    public static void That(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
