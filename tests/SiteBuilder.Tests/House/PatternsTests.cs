using System.Reflection;
using System.Text.RegularExpressions;

namespace SiteBuilder.Tests.House;

/// <summary>A limit by the clock makes a busy machine fail over a sound text; what bounds the work of a pattern is the engine.</summary>
public sealed class PatternsTests
{
    /// <summary>They look around themselves or back at what they matched, which only the backtracking engine can, or are of fixed length and wanted at every start.</summary>
    private static readonly string[] Backtracking = ["BrokenLines.Opening", "CssAddresses.Address", "GK403_WrongIdCode.Form", "GK404_WrongIcpNumber.Form", "ReportOwner.NameYear"];

    private static readonly List<(string Name, Regex Pattern)> Patterns =
        [.. typeof(Pipeline).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Regex))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (Regex)field.GetValue(null)!)).OrderBy(pattern => pattern.Item1, StringComparer.Ordinal)];

    [Fact]
    public void No_pattern_is_limited_by_the_clock()
    {
        Assert.NotEmpty(Patterns);
        Assert.Equal([], Patterns.Where(p => p.Pattern.MatchTimeout != Regex.InfiniteMatchTimeout).Select(p => p.Name));
    }

    [Fact]
    public void No_line_of_the_source_gives_a_pattern_a_limit() =>
        Assert.Equal([], TheSourceTests.Files("*.cs").Where(file => file.StartsWith("generator/", StringComparison.Ordinal) && Regex.IsMatch(File.ReadAllText(Repository.PathOf(file)), @"RegexOptions[^;]*TimeSpan")));

    [Fact]
    public void Every_pattern_takes_time_in_proportion_to_its_text_but_a_few() =>
        Assert.Equal(Backtracking, Patterns.Where(p => !p.Pattern.Options.HasFlag(RegexOptions.NonBacktracking)).Select(p => p.Name));
}
