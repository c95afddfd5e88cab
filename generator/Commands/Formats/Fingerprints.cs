using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>
/// Names a finding so that it is known again after lines were added above it: by rule, file, cells and the words at the
/// spot; the same thing found again in a file counts on.
/// </summary>
internal sealed class Fingerprints(Verdict verdict)
{
    public const string Name = "sitebuilder/v1";

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>32 hexadecimal digits; asked once for each finding, in the order of the findings.</summary>
    public string Of(Finding finding)
    {
        string key = string.Join('\n', [finding.Rule.Code, finding.Place.File, .. finding.Cells, Spot(finding)]);
        int nth = seen[key] = seen.GetValueOrDefault(key) + 1;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(key + "\n" + nth.ToString(CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    private string Spot(Finding finding)
    {
        if (verdict.LineOf(finding) is not { } line) return finding.Message.Zh;
        int at = Math.Clamp((finding.Place.Column ?? 1) - 1, 0, line.Length);
        return line.Substring(at, Math.Clamp(finding.Place.Length, 0, line.Length - at)).Trim();
    }
}
