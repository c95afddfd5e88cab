using System.Globalization;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// A release at a target: <c>000012-9f2c1a7b</c>. The number counts the releases of this target, whatever clocks say; the mark is
/// the beginning of the manifest's SHA-256.
/// </summary>
internal readonly record struct ReleaseId(int Number, string Mark) : IComparable<ReleaseId>
{
    private const int NumberDigits = 6, MarkDigits = 8;

    public static ReleaseId Of(int number, string manifestHash) => new(number, manifestHash[..MarkDigits]);

    /// <summary>Null where the name is none of ours.</summary>
    public static ReleaseId? Parse(string name)
    {
        if (name.Split('-') is not [var number, { Length: MarkDigits } mark] || number.Length < NumberDigits) return null;
        if (!mark.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))) return null;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && new ReleaseId(n, mark).ToString() == name ? new ReleaseId(n, mark) : null;
    }

    public int CompareTo(ReleaseId other) => Number.CompareTo(other.Number);

    public override string ToString() => $"{Number.ToString("D6", CultureInfo.InvariantCulture)}-{Mark}";
}
