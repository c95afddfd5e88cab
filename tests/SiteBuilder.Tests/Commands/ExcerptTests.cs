using SiteBuilder.Commands.Formats;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Commands;

/// <summary>The line of a finding with a mark under the spot.</summary>
public sealed class ExcerptTests
{
    private static string Of(string line, int column, int length = 1)
    {
        var excerpt = Excerpt.Of(line, new SourceSpan("f", 1, column, length), 76);
        return $"  | {excerpt.Text}\n  | {Excerpt.Marks([excerpt])}\n";
    }

    [Fact]
    public void Chinese_characters_take_two_columns() =>
        Assert.Equal("  | 行政复议,1,x,0\n  |            ^\n", Of("行政复议,1,x,0", 8));

    [Fact]
    public void The_mark_is_as_long_as_the_spot() =>
        Assert.Equal("  | 表三.新收\n  |      ^^^^\n", Of("表三.新收", 4, 2));

    [Fact]
    public void Several_spots_of_a_line_are_marked_below_it() =>
        Assert.Equal(" ^^  ^", Excerpt.Marks([Excerpt.Of("a一,b,c", new SourceSpan("f", 1, 2), 76), Excerpt.Of("a一,b,c", new SourceSpan("f", 1, 5), 76)]));

    [Fact]
    public void Of_a_line_of_megabytes_only_the_surroundings_are_read()
    {
        var excerpt = Excerpt.Of(new string('一', 5_000_000), new SourceSpan("f", 1, 2_500_000, 3_000_000), 76);
        Assert.Equal(("…" + new string('一', 14), "…"), (excerpt.Before, excerpt.Spot[^1..]));
    }

    [Fact]
    public void A_place_behind_the_end_of_the_line_is_marked_there() =>
        Assert.Equal("  | ab\n  |   ^\n", Of("ab", 3));

    [Fact]
    public void What_a_terminal_would_obey_or_hide_takes_one_column() =>
        Assert.Equal("  | a·[31m b·c\n  |        ^\n", Of("a\u001b[31m\tb\u200bc", 8));

    [Fact]
    public void A_long_line_is_cut_around_the_spot_to_80_columns()
    {
        string excerpt = Of(string.Concat(Enumerable.Repeat("一二三四五六七八九十", 30)), 155, 2);
        string[] lines = excerpt.Split('\n');
        Assert.Equal("  | …一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七…", lines[0]);
        Assert.True(lines[0].Length < 80);
        Assert.Equal("五六", lines[0].Replace("  | ", "").Substring(15, 2));
        Assert.Equal(4 + 29, lines[1].IndexOf('^'));
    }
}
