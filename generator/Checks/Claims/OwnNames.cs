using System.Buffers;
using SiteBuilder.Content;

namespace SiteBuilder.Checks.Claims;

/// <summary>What an agency calls itself in its report.</summary>
internal static class OwnNames
{
    private const string PlaceNames = "省市州区县旗";

    private static readonly SearchValues<char> Places = SearchValues.Create(PlaceNames);

    private static readonly string[] OfStreet = ["街道", "街道办", "街道办事处", "全街道", "办事处", "本街道办事处", "我街道办事处"];
    private static readonly string[] OfTown = ["全镇", "全乡", "镇政府", "乡政府", "镇人民政府", "乡人民政府", "我镇政府", "镇党政办"];

    public static IEnumerable<string> Of(Agency agency)
    {
        var names = agency.Aliases.Append(agency.Name).Append(agency.ShortName).ToList();
        var ofKind = agency.Kind switch { AgencyKind.Government => OfGovernment(names), AgencyKind.Street => OfStreet, AgencyKind.Town => OfTown, _ => (string[])[] };
        return names.Concat(names.Select(WithoutPlace)).Concat(ofKind).Where(n => n.Length > 1).Distinct(StringComparer.Ordinal);
    }

    /// <summary>全区, 我区 of the government of a 区: its report is of the whole.</summary>
    private static string[] OfGovernment(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            string place = name.EndsWith("人民政府", StringComparison.Ordinal) ? name[..^4] : name.EndsWith("政府", StringComparison.Ordinal) ? name[..^2] : name;
            if (place.Length > 1 && PlaceNames.Contains(place[^1], StringComparison.Ordinal)) return [$"全{place[^1]}", $"我{place[^1]}", $"本{place[^1]}", "各机关", "各行政机关", "各级行政机关"];
        }
        return [];
    }

    /// <summary>水务局 for 清河县水务局; nothing where little would remain.</summary>
    private static string WithoutPlace(string name)
    {
        int place = name.AsSpan().LastIndexOfAny(Places);
        string rest = name[(place + 1)..];
        return rest.Length > 2 && rest is not "人民政府" ? rest : "";
    }
}
