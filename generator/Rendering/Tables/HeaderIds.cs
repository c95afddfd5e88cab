using System.Globalization;

namespace SiteBuilder.Rendering.Tables;

/// <summary>Hands out the ids of headers in one table, short because every figure repeats those of all its headers.</summary>
internal sealed class HeaderIds(string prefix)
{
    private int last;

    public string Next() => prefix + (++last).ToString(CultureInfo.InvariantCulture);
}
