using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Phrases;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>Chooses among phrasings so that an agency takes another one every year, and agencies seldom share theirs.</summary>
internal static class Choice
{
    public static string Of(string slot, IReadOnlyList<string> phrases, Agency agency, int year)
    {
        int offset = new Dice(agency.Seed.Length == 0 ? "slot" : "slot@" + agency.Seed, slot).Shuffled(Agencies.All.Count)[agency.Order - 1];
        return phrases[(offset + year - Years.First) % phrases.Count];
    }

    /// <summary>Three shortcomings with their measures; last year's are not among them.</summary>
    public static IReadOnlyList<(string Shortcoming, string Measure)> OfProblems(Agency agency, int year)
    {
        int[] order = new Dice(agency.Luck, "problems").Shuffled(Problem.All.Count);
        return [.. Enumerable.Range(0, 3).Select(Pick)];

        (string, string) Pick(int i)
        {
            int place = (year - Years.First) * 3 + i;
            Problem problem = Problem.All[order[place % order.Length]];
            int wording = (agency.Order + i + place / order.Length) % 2;
            return (problem.Shortcoming[wording], problem.Measure[wording]);
        }
    }
}
