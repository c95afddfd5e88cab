namespace SiteBuilder.Rendering.Tables;

/// <summary>Hands out the ids of headers in one table, short because every figure repeats those of all its headers.</summary>
internal sealed class HeaderIds(string prefix)
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private int last;

    public string Next()
    {
        int number = last++;
        return number < Digits.Length ? $"{prefix}{Digits[number]}" : $"{prefix}{Digits[number / Digits.Length]}{Digits[number % Digits.Length]}";
    }
}
