using SiteBuilder.Commands;

namespace SiteBuilder.Tests.Commands;

/// <summary>A run makes the command that it was asked for; the others only where they are wanted for the help or a suggestion.</summary>
public sealed class CommandTreeTests
{
    private static IEnumerable<string> Names(params string[] arguments) => CommandTree.For(arguments).Commands.Select(command => command.Name);

    [Fact]
    public void Every_command_is_found_by_its_name_alone()
    {
        var all = Names().ToList();
        Assert.Contains("check", all);
        Assert.Contains("explain", all);
        Assert.Equal(all.Order(StringComparer.Ordinal), all);
        Assert.All(all, name => Assert.Equal([name], Names(name, "--help")));
    }

    [Theory]
    [InlineData("biuld"), InlineData("--lang"), InlineData("Check"), InlineData(""), InlineData("c"), InlineData("program"), InlineData("查")]
    public void Where_the_first_word_is_no_command_all_are_there(string first) => Assert.Equal(Names(), Names(first, "check"));
}
