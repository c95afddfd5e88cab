using System.Globalization;

namespace SiteBuilder.Forms;

/// <summary>Slips of the hand between two numbers.</summary>
internal static class Digits
{
    /// <summary>True where exchanging two neighbouring digits turns one number into the other (12 and 21).</summary>
    public static bool Swapped(decimal a, decimal b)
    {
        string x = Text(a), y = Text(b);
        if (x.Length < 2 || y.Length > x.Length) return false;
        y = y.PadLeft(x.Length, '0');
        int first = 0;
        while (first < x.Length && x[first] == y[first]) first++;
        return first + 1 < x.Length && x[first] == y[first + 1] && x[first + 1] == y[first] && x.AsSpan(first + 2).SequenceEqual(y.AsSpan(first + 2));
    }

    /// <summary>As a figure is printed: no separators, no culture.</summary>
    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
