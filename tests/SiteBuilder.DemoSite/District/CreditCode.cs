namespace SiteBuilder.DemoSite.District;

/// <summary>Invented codes in the shape of 统一社会信用代码 (GB 32100), with both check characters right.</summary>
internal static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly int[] OrganWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>11 (an organ of state), 990102 (no district has this number), the organ, the check character.</summary>
    public static string Of(int order)
    {
        string organ = $"MB2A{1000 + order * 37:0000}";
        string body = "11990102" + organ + OrganCheck(organ);
        return body + Check(body);
    }

    private static char OrganCheck(string organ)
    {
        int sum = organ.Select((c, i) => Letters.IndexOf(c, StringComparison.Ordinal) * OrganWeights[i]).Sum();
        return "0123456789X0"[11 - sum % 11];
    }

    private static char Check(string body)
    {
        int sum = 0, weight = 1;
        foreach (char c in body)
        {
            sum += Alphabet.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }
        return Alphabet[(31 - sum % 31) % 31];
    }
}
