namespace SiteBuilder.Checks.Copying;

/// <summary>The runs of six characters of a text, as numbers: what two texts share, they share in these.</summary>
internal static class Shingles
{
    public const int Width = 6;
    private const ulong Base = 0x9E3779B97F4A7C15;

    public static ulong[] Of(string text)
    {
        if (text.Length < Width) return [];
        var runs = new ulong[text.Length - Width + 1];
        ulong leading = 1, rolling = 0;
        for (int i = 1; i < Width; i++) leading *= Base;
        for (int i = 0; i < text.Length; i++)
        {
            if (i >= Width) rolling -= (text[i - Width] + 1UL) * leading;
            rolling = rolling * Base + text[i] + 1UL;
            if (i >= Width - 1) runs[i - Width + 1] = Mixed(rolling);
        }
        return runs;
    }

    private static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 31)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 33);
    }
}
