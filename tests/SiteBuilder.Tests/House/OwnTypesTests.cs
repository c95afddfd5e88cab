using SiteBuilder.Checks;
using SiteBuilder.Commands;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Comparing.Formats;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Formats;

namespace SiteBuilder.Tests.House;

/// <summary>Commands, checks, formats and rules are found by their files; none may stand where it is not looked for.</summary>
public sealed class OwnTypesTests
{
    private static readonly Type[] All = [.. typeof(OwnTypes).Assembly.GetTypes().Where(type => !type.IsNested)];

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.FullName!).Order(StringComparer.Ordinal);

    private static void Finds<T>(string folder) =>
        Assert.Equal(Names(All.Where(type => type.IsSealed && type.IsAssignableTo(typeof(T)))), Names(OwnTypes.Below<T>(folder)));

    [Fact]
    public void Every_command_check_and_format_is_found_by_its_file()
    {
        Finds<ProgramCommand>("Commands/");
        Finds<Check>("Checks/");
        Finds<IFindingsFormat>("Commands/Formats/");
        Finds<IDifferenceFormat>("Comparing/Formats/");
        Finds<ReportFormat>("Rendering/Formats/");
    }

    [Fact]
    public void Every_rule_is_found_by_its_file() =>
        Assert.Equal(
            All.Where(type => type.Name.StartsWith("GK", StringComparison.Ordinal)).Select(type => type.Name[.."GK000".Length]).Distinct().Order(StringComparer.Ordinal),
            OwnTypes.Rules().Concat(OwnTypes.OneOfEach<Check>("Checks/").Select(check => check.Rule)).Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal));
}
